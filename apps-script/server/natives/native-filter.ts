import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { tableCells } from './shape-cells';

/**
 * The filter buttons of a sheet. On an output they are made anew, so that no row stays hidden by what it held before;
 * on an input the user's own filter stays as it is.
 */
export function drawFilter(sheet: Sheet, shape: SheetShape): void {
  if (!shape.filter || shape.columns.length === 0) return;
  const standing = sheet.getFilter();
  if (standing && shape.role === 'input') return;
  standing?.remove();
  tableCells(sheet, shape).createFilter();
}
