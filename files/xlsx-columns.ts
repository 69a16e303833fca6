import type { CellStyle, ColumnDef, TableDefinition } from 'hucre/xlsx';
import { columnNotations, isDay, tableCells, type Sheet, type SheetColumn, type WrittenCell } from '#core';
import { cellFont } from './xlsx-cells';
import { xlsxText } from './xlsx-text';

const NARROWEST = 8;
const WIDEST = 44;
const ROWS_LOOKED_AT = 200;
/** How wide a pivot table becomes is known only when it is opened. */
const PIVOT_COLUMNS = 20;
const PIVOT_WIDTH = 18;

/** Widths and number formats of a sheet's columns. */
export function fileColumns(sheet: Sheet): ColumnDef[] {
  if (sheet.pivot) return Array.from({ length: PIVOT_COLUMNS }, () => ({ width: PIVOT_WIDTH }));
  const step = Math.ceil(sheet.rows.length / ROWS_LOOKED_AT);
  const looked = sheet.rows.filter((_, row) => row % step === 0 || row === sheet.rows.length - 1);
  const tall = sheet.columns.some(({ wrap }) => wrap);
  const notations = columnNotations(sheet.columns);
  return sheet.columns.map((column, index) => ({
    key: String(index),
    width: column.width ?? fittingWidth(column, looked, index),
    ...(notations[index] === undefined ? {} : { numFmt: notations[index] }),
    ...(tall ? { style: topStyle(column) } : {}),
  }));
}

/** Where some texts take several lines, all cells of the row are read from the top. */
function topStyle({ wrap }: SheetColumn): CellStyle {
  return { font: cellFont, alignment: { vertical: 'top', ...(wrap ? { wrapText: true } : {}) } };
}

function fittingWidth(column: SheetColumn, rows: Sheet['rows'], index: number): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, shownLength(row[index] ?? null)),
    column.header.length,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function shownLength(cell: WrittenCell): number {
  if (typeof cell === 'string') return cell.length;
  // Room for the thousands' commas, a sign and two decimals.
  if (typeof cell === 'number') return Math.ceil(Math.abs(Math.round(cell)).toFixed(0).length * 1.34) + 3;
  return isDay(cell) ? 10 : 5;
}

/**
 * The native table over a sheet's header and rows.
 * @returns null when the headers are not fit for one (blank, repeated whatever their case, of several lines, too long);
 * the name is then given to the range instead.
 */
export function nativeTable(sheet: Sheet): TableDefinition | null {
  const names = sheet.columns.map(({ header }) => header);
  const unique = new Set(names.map((name) => name.toLowerCase()));
  const fit = names.every(
    (name) => name.trim() === name && name !== '' && name.length <= 255 && xlsxText(name) === name,
  );
  const oneLine = names.every((name) => !/[\u0000-\u001f]/.test(name));
  if (!sheet.table || !fit || !oneLine || unique.size < names.length || sheet.rows.length === 0) return null;
  return {
    name: sheet.table,
    range: tableCells(sheet),
    columns: names.map((name) => ({ name })),
    style: 'TableStyleLight1',
    showAutoFilter: sheet.filter ?? false,
  };
}
