import type { CountAsk } from '../expr/asks';
import type { Column, Frame } from '../expr/columns';
import { cellIn, numberIn, textColumn, textIn, truthColumn, type AnswerRow } from './answer-columns';
import { resultColumn, truthText, type ResultRows } from './result-rows';

/** Keys first, then how many accounts, then the sums and the counts of what is known. */
const aliasOf = (at: number): string => `c${at + 1}`;

/** A column to group by, as text; unknown where the result has no such column. */
function keyText(rows: ResultRows, name: string): string {
  const column = resultColumn(rows, name);
  if (!column) return `CAST(NULL AS ${rows.dialect.types.text})`;
  return column.kind === 'truth' ? truthText(column.id) : column.id;
}

const holdingText = (rows: ResultRows, name: string): string => {
  const column = resultColumn(rows, name);
  return column ? `CASE WHEN ${column.id} THEN 'yes' ELSE 'no' END` : "'no'";
};

/**
 * The SELECT that counts the accounts of a result by groups, one pass over them. Columns are called c1, c2 … in the order
 * of the question: keys, truths that hold, how many accounts, sums, counts of what is known.
 */
export function countSql(rows: ResultRows, { by, holding, sums, known }: CountAsk): string {
  const { toNumber, types } = rows.dialect;
  const summed = (name: string): string => {
    const id = resultColumn(rows, name)?.id;
    return id === undefined ? `CAST(NULL AS ${types.number})` : `SUM(${id})`;
  };
  const counted = (name: string): string => {
    const id = resultColumn(rows, name)?.id;
    return toNumber(id === undefined ? '0' : `COUNT(${id})`);
  };
  const keys = [...by.map((name) => keyText(rows, name)), ...holding.map((name) => holdingText(rows, name))];
  const cells = [...keys, toNumber('COUNT(*)'), ...sums.map(summed), ...known.map(counted)];
  const list = cells.map((cell, at) => `  ${cell} AS ${aliasOf(at)}`).join(',\n');
  const groups = keys.length === 0 ? '' : `\nGROUP BY ${keys.map((_, at) => at + 1).join(', ')}`;
  return `SELECT\n${list}\nFROM ${rows.relation}${groups}`;
}

/**
 * The answer to `countSql` as a frame whose rows stand for several accounts each: the keys as columns, the sums as number
 * columns, and how often each is known.
 */
export function readCounts(
  rows: ResultRows,
  { by, holding, sums, known }: CountAsk,
  answer: readonly AnswerRow[],
): Frame {
  const cells = (at: number): readonly unknown[] => answer.map((row) => cellIn(row, aliasOf(at)));
  const numbers = (at: number): Float64Array => Float64Array.from(cells(at), numberIn);
  const columns = new Map<string, Column>();
  by.forEach((name, at) => {
    const texts = cells(at).map(textIn);
    const isTruth = resultColumn(rows, name)?.kind === 'truth';
    columns.set(name, isTruth ? truthColumn(texts) : textColumn(texts));
  });
  holding.forEach((name, at) => columns.set(name, truthColumn(cells(by.length + at).map(textIn))));
  const first = by.length + holding.length;
  sums.forEach((name, at) => columns.set(name, { kind: 'number', values: numbers(first + 1 + at) }));
  const counts = known.map((name, at) => [name, numbers(first + 1 + sums.length + at)] as const);
  return {
    length: answer.length,
    columns,
    counted: { accounts: numbers(first), known: new Map(counts) },
  };
}
