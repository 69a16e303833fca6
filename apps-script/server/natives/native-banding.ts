import type { SheetShape } from '../../wire/calls';
import { blockOf, overlaps } from '../block-range';
import type { Sheet } from '../spreadsheet';
import { headerRow, tableCells } from './shape-cells';

/** Bands of colour over a sheet's table; on an input the user's own bands stay, and no others are laid over them. */
export function drawBanding(sheet: Sheet, shape: SheetShape): void {
  if (!shape.table || shape.columns.length === 0 || shape.rowCount === 0) return;
  const table = tableCells(sheet, shape);
  const block = blockOf(table);
  for (const banding of sheet.getBandings()) {
    const range = blockOf(banding.getRange());
    if (!overlaps(range, block)) continue;
    const isOurs = range.row === headerRow(shape) - 1 && range.column === 0;
    if (shape.role === 'input' && !isOurs) return;
    banding.remove();
  }
  table.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
}
