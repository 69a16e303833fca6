import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { columnCells, headerRow } from './shape-cells';

/** The header stays in sight, long texts are broken into lines and read from the top. */
export function drawLooks(sheet: Sheet, shape: SheetShape): void {
  const { columns, freezeHeader } = shape;
  const frozen = freezeHeader ? headerRow(shape) : 0;
  // Google refuses to freeze all rows that there are.
  sheet.setFrozenRows(Math.min(frozen, sheet.getMaxRows() - 1));
  if (!columns.some(({ wrap }) => wrap) || shape.rowCount === 0) return;
  for (const { header, wrap } of columns) {
    const cells = columnCells(sheet, shape, header);
    cells?.setVerticalAlignment('top');
    if (wrap) cells?.setWrap(true);
  }
}
