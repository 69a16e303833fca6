import { isBlankText } from '../accounts/blank-text';
import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { parseDay } from '../accounts/parse-day';
import { parseFlag } from '../accounts/parse-flag';
import { parseMoney } from '../accounts/parse-money';
import { shortNumber } from '../accounts/short-number';
import { shownText } from '../accounts/unread-cells';
import { isDay, type Cell } from '../values/cell';
import { cellAt, type Table } from '../values/table';

/** A cell that is to be shown. */
export interface ShownCell {
  /** Row of the table, from 0. */
  readonly row: number;
  readonly text: string;
}

/** Numbers of one column, `NaN` where blank, and the cells that are none. */
export interface NumbersRead {
  readonly column: number;
  readonly header: string;
  readonly values: Float64Array;
  readonly unread: readonly ShownCell[];
  /** Currency marks that stand beside the numbers, each with the first cell that it stands in. */
  readonly currencies: ReadonlyMap<string, ShownCell>;
}

/** A cell as text, without surrounding blanks; the empty text where it is blank or a word for it. */
export function cellWords(cell: Cell): string {
  if (typeof cell === 'string') return isBlankText(cell) ? '' : cell.trim();
  return typeof cell === 'number' && cell - cell !== 0 ? '' : shownText(cell);
}

/** The texts of a column, one a row; the empty text is blank. */
export function readTexts(table: Table, mapping: FieldMapping | undefined): string[] | null {
  if (mapping === undefined) return null;
  const column = columnUnder(table, mapping.header);
  return Array.from({ length: table.rowCount }, (_, row) => cellWords(cellAt(table, row, column)));
}

interface ReadText {
  readonly value: number | null;
  readonly currency: string | null;
}

function readEach(
  table: Table,
  header: string,
  ofCell: (cell: Cell) => ReadText | number | null,
): NumbersRead {
  const column = columnUnder(table, header);
  const values = new Float64Array(table.rowCount);
  const unread: ShownCell[] = [];
  const currencies = new Map<string, ShownCell>();
  const kept = new Map<string, ReadText | number | null>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const cell = cellAt(table, row, column);
    let read = typeof cell === 'string' ? kept.get(cell) : undefined;
    if (read === undefined) {
      read = cell === null ? NaN : ofCell(cell);
      if (typeof cell === 'string') kept.set(cell, read);
    }
    const value = typeof read === 'object' && read !== null ? read.value : read;
    const currency = typeof read === 'object' ? read?.currency : null;
    if (currency && !currencies.has(currency)) currencies.set(currency, { row, text: cellWords(cell) });
    if (value === null) unread.push({ row, text: cellWords(cell) });
    values[row] = value ?? NaN;
  }
  return { column, header, values, unread, currencies };
}

/** The amounts of a column: numbers as they are, texts as `parseMoney` reads them, times the column's unit. */
export function readAmounts(table: Table, { header, unit, decimal }: FieldMapping): NumbersRead {
  return readEach(table, header, (cell) => {
    if (typeof cell === 'number') return cell - cell === 0 ? cell * unit : null;
    if (typeof cell !== 'string') return null;
    const short = decimal === '.' && !cell.startsWith('$') ? shortNumber(cell) : null;
    if (short) return short.scaled ? short.value : short.value * unit;
    const money = parseMoney(cell, { decimal });
    if (money === null) return { value: null, currency: null };
    return { value: money.scaled ? money.value : money.value * unit, currency: money.currency };
  });
}

/** The days of a column, whole days since 1899-12-30; the time of day is left out. */
export function readDays(table: Table, { header, order }: FieldMapping): NumbersRead {
  return readEach(table, header, (cell) => {
    if (isDay(cell)) return Math.floor(cell.day);
    if (typeof cell === 'number') return cell - cell === 0 ? Math.floor(cell) : null;
    if (typeof cell !== 'string') return null;
    return isBlankText(cell) ? NaN : parseDay(cell, order);
  });
}

/** The flags of a column: 1 yes, 0 no, `NaN` blank. */
export function readFlags(table: Table, { header }: FieldMapping): NumbersRead {
  return readEach(table, header, (cell) => {
    if (cell === true || cell === 1) return 1;
    if (cell === false || cell === 0) return 0;
    if (typeof cell !== 'string') return null;
    if (isBlankText(cell)) return NaN;
    const flag = parseFlag(cell);
    return flag === null ? null : Number(flag);
  });
}
