import type { RowSpan } from '#core';
import type { SheetShape } from '../../wire/calls';
import type { Range, Sheet } from '../spreadsheet';

/** The number of the row, from 1, in which the header stands: below the banner on an output. */
export function headerRow({ role }: SheetShape): number {
  return role === 'output' ? 2 : 1;
}

/** The cells below one header, the one below it where there are no rows; null without such a header. */
export function columnCells(sheet: Sheet, shape: SheetShape, header: string, span?: RowSpan): Range | null {
  const column = shape.columns.findIndex((each) => each.header === header);
  const { from, count } = span ?? { from: 0, count: shape.rowCount };
  return column < 0 ? null : cellsBelow(sheet, headerRow(shape) + from, column, Math.max(1, count));
}

/** Header and rows. */
export function tableCells(sheet: Sheet, shape: SheetShape): Range {
  const top = headerRow(shape);
  return sheet.getRange(top, 1, 1 + shape.rowCount, Math.max(1, shape.columns.length));
}

/** Cells of a column, from 0, below a row, from 1, as far as the sheet goes. */
export function cellsBelow(sheet: Sheet, row: number, column: number, count: number): Range | null {
  const there = Math.min(count, sheet.getMaxRows() - row);
  return there < 1 || column >= sheet.getMaxColumns() ? null : sheet.getRange(row + 1, column + 1, there, 1);
}
