import type { Writes } from '../wire/calls';
import { rangeOf } from './block-range';
import { checkWritable } from './check-writable';
import { putLooks } from './looks';
import { unpainted } from './painted';
import { putCells } from './put-cells';
import { makeRoom } from './room-for';
import { sheetOf } from './spreadsheet';

/** Puts copied cells back; with the first of them the contents of the whole block go, so that no result of a formula is in the way. */
export function pasteCells({ sheet: name, whole, page }: Writes['pasteCells']['argument']): null {
  const sheet = sheetOf(name);
  const { block, cells, formats, looks } = page;
  if (whole.rowCount === 0 || whole.columnCount === 0) return null;
  if (block.row === whole.row) {
    checkWritable(sheet, whole);
    makeRoom(sheet, whole);
    rangeOf(sheet, whole).clearContent();
  }
  putCells(sheet, block, cells, unpainted(formats, block.rowCount, block.columnCount));
  if (looks) putLooks(rangeOf(sheet, { ...block, rowCount: looks.rowCount }), looks.looks);
  return null;
}
