import type { WrittenPage } from '../wire/calls';
import { rangeOf } from './block-range';
import { checkWritable } from './check-writable';
import { writtenFormats } from './column-formats';
import { putCells } from './put-cells';
import { makeRoom } from './room-for';
import { sheetOf } from './spreadsheet';

/** Writes rows of a block; with its first row the whole block is checked, and room made for it. */
export function writeCells({ sheet: name, whole, from, cells, formats, headingRows }: WrittenPage): null {
  const sheet = sheetOf(name);
  if (from === 0) {
    checkWritable(sheet, whole);
    makeRoom(sheet, whole);
  }
  const block = { ...whole, row: whole.row + from, rowCount: cells.length };
  const said = Array.from({ length: whole.columnCount }, (_, column) => formats[column] ?? null);
  const headings = Math.max(0, Math.min(cells.length, headingRows - from));
  const shown = writtenFormats(cells, said, headings, () => rangeOf(sheet, block).getNumberFormats());
  putCells(sheet, block, cells, shown);
  if (headings > 0) rangeOf(sheet, { ...block, rowCount: headings }).setFontWeight('bold');
  return null;
}
