import type { SheetShape } from '../../wire/calls';
import { filledBlock, rangeOf } from '../block-range';
import type { Sheet } from '../spreadsheet';
import { headerRow } from './shape-cells';

/** Notes have no author: the last line says who wrote this one. */
const signature = '\n— Tamarack';

/** Rows that a header of ours can stand in. */
const headings = 2;

/** Takes away the notes of ours; what users said stays. */
export function clearNotes(sheet: Sheet): void {
  eachNote(sheet, (note, row, column) => {
    if (note.endsWith(signature)) sheet.getRange(row, column).clearNote();
  });
}

/** Says of each header what there is to say of it, as a note; none where a note of the user's stands. */
export function drawNotes(sheet: Sheet, shape: SheetShape): void {
  if (!shape.columns.some(({ note }) => note)) return;
  const range = sheet.getRange(headerRow(shape), 1, 1, shape.columns.length);
  const [standing = []] = range.getNotes();
  const notes = shape.columns.map(({ note }, column) => {
    const own = standing[column] ?? '';
    if (own !== '' && !own.endsWith(signature)) return own;
    return note ? note + signature : '';
  });
  range.setNotes([notes]);
}

function eachNote(sheet: Sheet, work: (note: string, row: number, column: number) => void): void {
  const filled = filledBlock(sheet);
  if (filled.rowCount === 0) return;
  const rowCount = Math.min(headings, filled.rowCount);
  rangeOf(sheet, { ...filled, rowCount })
    .getNotes()
    .forEach((notes, row) => notes.forEach((note, column) => work(note, row + 1, column + 1)));
}
