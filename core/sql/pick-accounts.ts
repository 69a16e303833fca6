import type { PickAsk } from '../expr/asks';
import type { Column, Frame } from '../expr/columns';
import { isoDay } from '../values/day';
import { cellIn, numberIn, textColumn, textIn, truthColumn, type AnswerRow } from './answer-columns';
import {
  keptText,
  keptUnder,
  nameText,
  resultColumn,
  truthText,
  whereText,
  type ResultRows,
} from './result-rows';

/** Accounts that were picked: their columns, and the texts of their own cells by header. */
export interface PickedAccounts {
  readonly frame: Frame;
  readonly kept: ReadonlyMap<string, readonly (string | null)[]>;
}

const columnAlias = (at: number): string => `c${at + 1}`;
const keptAlias = (at: number): string => `k${at + 1}`;

const unknown = (rows: ResultRows): string => `CAST(NULL AS ${rows.dialect.types.text})`;

/** The cells of an account that are asked for, each with the name that the answer gives it. */
function cellsOf(rows: ResultRows, { columns, kept }: PickAsk): readonly (readonly [string, string])[] {
  const own = columns.map((name, at): readonly [string, string] => {
    const column = resultColumn(rows, name);
    if (!column) return [unknown(rows), columnAlias(at)];
    return [column.kind === 'truth' ? truthText(column.id) : column.id, columnAlias(at)];
  });
  const beside = kept.map((name, at): readonly [string, string] => {
    const column = keptUnder(rows, name);
    return [column ? keptText(rows, column) : unknown(rows), keptAlias(at)];
  });
  return [...own, ...beside];
}

/**
 * The SELECT of some accounts of a result: those that come first by the numbers that are asked for, and where these do not
 * decide, by chance. Chance is a hash of the account's name, so that the same accounts are picked every time and in every
 * engine; of two accounts with one name either may be.
 */
export function pickSql(rows: ResultRows, ask: PickAsk): string {
  const { dialect, relation } = rows;
  const cells = cellsOf(rows, ask).map(([cell, alias]) => `  ${cell} AS ${alias}`);
  const by = ask.by === undefined ? undefined : resultColumn(rows, ask.by);
  const numbers = ask.largest.flatMap((name) => resultColumn(rows, name)?.id ?? []);
  const order = [
    ...numbers.map((id) => `${id} DESC NULLS LAST`),
    dialect.hash(nameText(rows)),
    nameText(rows),
  ].join(', ');
  const where = whereText(rows, ask.where);
  if (!by) {
    const chance = `  ${dialect.hash(nameText(rows))} AS place`;
    const list = [...cells, chance].join(',\n');
    return `SELECT\n${list}\nFROM ${relation}${where}\nORDER BY ${order}\nLIMIT ${ask.most}`;
  }
  const place = `  ROW_NUMBER() OVER (PARTITION BY ${by.id} ORDER BY ${order}) AS place`;
  const names = cellsOf(rows, ask).map(([, alias]) => alias);
  const inner = `SELECT\n${[...cells, place].join(',\n')}\nFROM ${relation}${where}`;
  return `SELECT ${[...names, 'place'].join(', ')}\nFROM (\n${inner}\n) ranked\nWHERE place <= ${ask.most}`;
}

/** The texts of a column of the accounts, as cells of a sheet would hold them: a day is ISO. */
function keptTexts(rows: ResultRows, header: string, cells: readonly unknown[]): readonly (string | null)[] {
  const type = keptUnder(rows, header)?.type;
  if (type !== 'date' && type !== 'moment') return cells.map(textIn);
  return cells.map((cell) => {
    const day = numberIn(cell);
    return Number.isNaN(day) ? null : isoDay(day);
  });
}

/** By group, then by their places in it, or by chance's own order: engines answer in any. */
function comparing(group: string | undefined): (one: AnswerRow, other: AnswerRow) => number {
  const textOf = (row: AnswerRow, alias: string): string => textIn(cellIn(row, alias)) ?? '';
  return (one, other) => {
    const [own, its] = group === undefined ? ['', ''] : [textOf(one, group), textOf(other, group)];
    if (own !== its) return own < its ? -1 : 1;
    const [first, second] = [textOf(one, 'place'), textOf(other, 'place')];
    // Places are whole numbers, hashes are 32 digits and letters.
    if (first.length < 32) return Number(first) - Number(second);
    return first < second ? -1 : Number(first > second);
  };
}

/**
 * The answer to `pickSql`: group by group, and in each those that come first, first.
 * @param ask - the column that it groups by is among those that it asks for
 */
export function readPicked(
  rows: ResultRows,
  { columns, kept, by }: PickAsk,
  answer: readonly AnswerRow[],
): PickedAccounts {
  const group = by === undefined ? undefined : columnAlias(columns.indexOf(by));
  const ordered = [...answer].sort(comparing(group));
  const cells = (alias: string): readonly unknown[] => ordered.map((row) => cellIn(row, alias));
  const columnOf = (name: string, at: number): Column => {
    const kind = resultColumn(rows, name)?.kind;
    const own = cells(columnAlias(at));
    if (kind === 'number') return { kind, values: Float64Array.from(own, numberIn) };
    return kind === 'truth' ? truthColumn(own.map(textIn)) : textColumn(own.map(textIn));
  };
  return {
    frame: {
      length: ordered.length,
      columns: new Map(columns.map((name, at) => [name, columnOf(name, at)])),
    },
    kept: new Map(kept.map((name, at) => [name, keptTexts(rows, name, cells(keptAlias(at)))])),
  };
}
