import type { FinishedSheet } from '../wire/calls';
import { drawNatives } from './natives/draw-natives';
import { makeRoom } from './room-for';
import { remember } from './sheet-memory';
import type { Sheet } from './spreadsheet';
import { sheetOf } from './spreadsheet';

const pixelsACharacter = 7;
const spareWidth = 12;

/** Headings, widths, and what a described sheet has beyond its cells. */
export function finishSheet({ sheet: name, headingRows, widths, described, spills }: FinishedSheet): null {
  const sheet = sheetOf(name);
  if (widths.length > 0 && headingRows > 0) {
    makeRoom(sheet, { row: 0, column: 0, rowCount: headingRows, columnCount: widths.length });
    sheet.getRange(1, 1, headingRows, widths.length).setFontWeight('bold');
  }
  setWidths(
    sheet,
    widths.map((width) => (width === null ? null : width * pixelsACharacter + spareWidth)),
  );
  remember(sheet, 'spills', spills ? String(headingRows) : null);
  if (described) drawNatives(sheet, described);
  else if (sheet.getMaxRows() > headingRows) sheet.setFrozenRows(headingRows);
  return null;
}

/** Sets widths in pixels; columns of one width that stand together are set in one go. */
export function setWidths(sheet: Sheet, widths: readonly (number | null)[]): void {
  const most = Math.min(widths.length, sheet.getMaxColumns());
  for (let from = 0, next = 0; from < most; from = next) {
    next = from + 1;
    while (next < most && widths[next] === widths[from]) next++;
    const width = widths[from] ?? null;
    if (width !== null) sheet.setColumnWidths(from + 1, next - from, width);
  }
}
