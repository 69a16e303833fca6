import type { ExcelValue } from './excel-result';

/** What stands around a cell on its way: a comma, and quotes about a text. */
const AROUND_TEXT = 3;

/** About so many bytes an answer has on its way to Excel, as JSON; characters beyond ASCII count as two. */
export function answerBytes(cells: readonly (readonly ExcelValue[])[]): number {
  let bytes = 0;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell !== 'string') bytes += String(cell).length + 1;
      else {
        bytes += cell.length + AROUND_TEXT;
        for (let at = 0; at < cell.length; at += 1) if (cell.charCodeAt(at) > 0x7f) bytes += 1;
      }
    }
  }
  return bytes;
}
