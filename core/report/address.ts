import { columnLetters, sheetPrefix } from '../values/address';
import type { ColumnRange, RowSpan, Sheet, Workbook } from './workbook';

/** The number of the row, from 1, in which a sheet's header stands: below the banner on an output. */
export function headerRow(sheet: Sheet): number {
  return sheet.role === 'output' ? 2 : 1;
}

/**
 * The address, without the sheet, of the cells below one header: `C3:C12`. With no rows it is the one cell below.
 * @param span the rows that are meant; all unless said
 * @throws when the sheet has no such header
 */
export function columnCells(sheet: Sheet, header: string, span?: RowSpan): string {
  const column = sheet.columns.findIndex((each) => each.header === header);
  if (column < 0) throw new Error(`sheet "${sheet.name}" has no column "${header}"`);
  const letters = columnLetters(column);
  const { from, count } = span ?? { from: 0, count: sheet.rows.length };
  const first = headerRow(sheet) + 1 + from;
  return `${letters}${first}:${letters}${Math.max(first, first + count - 1)}`;
}

/** The address, without the sheet, of header and rows: `A2:H40`. */
export function tableCells(sheet: Sheet): string {
  const top = headerRow(sheet);
  return `A${top}:${columnLetters(Math.max(0, sheet.columns.length - 1))}${top + sheet.rows.length}`;
}

/** An address with its sheet and dollars, as names and charts refer to it: `'Segments'!$C$3:$C$12`. */
export function absoluteAddress(sheet: Sheet, cells: string): string {
  return sheetPrefix(sheet.name) + cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/**
 * The full address of a column's cells: `'Segments'!$C$3:$C$12`.
 * @throws when the workbook has no such sheet, or the sheet no such header
 */
export function rangeAddress(workbook: Workbook, range: ColumnRange): string {
  const sheet = workbook.sheets.find((each) => each.name === range.sheet);
  if (!sheet) throw new Error(`the workbook has no sheet "${range.sheet}"`);
  return absoluteAddress(sheet, columnCells(sheet, range.header, range.rows));
}
