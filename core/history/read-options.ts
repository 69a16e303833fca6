import { columnLetters, readableSheetPrefix } from '../values/address';
import { defineNotice, defineProblem, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Table } from '../values/table';
import type { SaidColumn } from '../accounts/recognise-as';
import { totalRowNotices } from '../accounts/total-row';
import type { AccountKeys } from './account-keys';
import type { NumbersRead } from './read-cells';

/** What a second table is read with. */
export interface ReadOptions {
  /** The accounts that its rows are joined to. */
  readonly accounts: AccountKeys;
  /** The day up to which things can have happened; whole days since 1899-12-30. Left out: not known. */
  readonly asOf?: number;
  /** The month, 1 to 12, that fiscal years begin in. Left out: January. */
  readonly fiscalYear?: number;
  /** What the user says that some columns hold. */
  readonly said?: readonly SaidColumn[];
  /** The row of the sheet, from 1, that a row of the table (from 0) stands in, where rows were taken out before. */
  readonly sheetRow?: (row: number) => number;
}

const unreadCells = defineNotice(
  'history/unread-cells',
  '{count} cells under "{header}" are no {kind} and count as blank: {cells}',
);
const unreadCell = defineNotice(
  'history/unread-cell',
  'one cell under "{header}" is no {kind} and counts as blank: {cells}',
);
const totalRow = defineNotice('history/total-row', 'the last row reads like a total and is left out');
const currenciesMixed = defineProblem(
  'history/currencies-mixed',
  '"{header}" holds more than one currency: {currencies}; money can only be added in one: convert it, or give one table for each',
);

const cellsShown = 3;
const longestShown = 30;

const sheetRowOf = (table: Table, row: number, options: Pick<ReadOptions, 'sheetRow'>): number =>
  options.sheetRow?.(row) ?? table.firstRow + row + 1;

/** The address of a table's cell as people read it: `Deals!E14`. */
export function cellAddress(
  table: Table,
  row: number,
  column: number,
  options: Pick<ReadOptions, 'sheetRow'>,
): string {
  const prefix = table.name === undefined ? '' : readableSheetPrefix(table.name);
  return `${prefix}${columnLetters(column)}${sheetRowOf(table, row, options)}`;
}

/** The notice about cells of a column that could not be read: the first three by address, and how many there are. */
export function unreadNotices(
  table: Table,
  { unread, column, header }: NumbersRead,
  kind: string,
  options: ReadOptions,
): readonly Problem[] {
  const [first] = unread;
  if (!first) return [];
  const shown = unread.slice(0, cellsShown).map(({ row, text }) => {
    const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    return `${cellAddress(table, row, column, options)} "${short}"`;
  });
  const cells = `${shown.join(', ')}${unread.length > cellsShown ? ' and others' : ''}`;
  const say = unread.length === 1 ? unreadCell : unreadCells;
  return [
    say(
      { count: numberText(unread.length), header, kind, cells },
      { cell: cellAddress(table, first.row, column, options) },
    ),
  ];
}

/** The table without a last row that adds up the rows above it, which would double every sum. */
export function withoutTotalRow(table: Table): {
  readonly table: Table;
  readonly notices: readonly Problem[];
} {
  const [found] = totalRowNotices(table);
  if (!found) return { table, notices: [] };
  return { table: { ...table, rowCount: table.rowCount - 1 }, notices: [totalRow({}, found.at)] };
}

const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']);

/**
 * The problem where money stands in more than one currency, by the marks beside it or a column that names them, each with
 * the first cell or row that holds it.
 */
export function currencyProblems(
  table: Table,
  amounts: readonly NumbersRead[],
  named: readonly string[] | null,
  options: ReadOptions,
): readonly Problem[] {
  const seen = new Map<string, string>();
  for (const { column, currencies } of amounts)
    for (const [code, { row, text }] of currencies)
      if (!seen.has(code)) seen.set(code, `${cellAddress(table, row, column, options)} "${text}"`);
  named?.forEach((name, row) => {
    const code = name.toUpperCase();
    if (code !== '' && !seen.has(code)) seen.set(code, `row ${sheetRowOf(table, row, options)}`);
  });
  const codes = [...seen.keys()].sort();
  const dollarCodes = codes.filter((code) => dollars.has(code));
  // A bare `$` is whichever dollar the table names beside it.
  const distinct = codes.filter((code) => code !== '$' || dollarCodes.length !== 1);
  if (distinct.length < 2) return [];
  const header = [...new Set(amounts.map((each) => each.header))].slice(0, 3).join('", "');
  const shown = distinct.slice(0, 5).map((code) => `${code} (${seen.get(code)!})`);
  return [currenciesMixed({ header, currencies: shown.join(' and ') })];
}
