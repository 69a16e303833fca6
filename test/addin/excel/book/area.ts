import type { Sheet } from './sheet';

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A block of cells of a sheet, from 0; the state behind a Range. */
export interface Area {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(sheet: Sheet, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet, row, column, rows, columns };
}

export function wholeSheet(sheet: Sheet): Area {
  return areaOf(sheet, 0, 0, sheetRows, sheetColumns);
}

/** @returns The cells that both hold, or null where there are none. */
export function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return one.sheet === other.sheet && rows > 0 && columns > 0
    ? areaOf(one.sheet, row, column, rows, columns)
    : null;
}

/** @returns The smallest block that holds both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return areaOf(
    one.sheet,
    row,
    column,
    Math.max(one.row + one.rows, other.row + other.rows) - row,
    Math.max(one.column + one.columns, other.column + other.columns) - column,
  );
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = overlap(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

export function isCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}
