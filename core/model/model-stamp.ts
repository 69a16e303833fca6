import type { Model } from './model';
import { writeModelSheet } from './sheet/write-sheet';
import { sheetColumns } from './sheet/sheet-row';

const PRIME = 0x01000193;
/** Two starts, so that two sums of 32 bits make one of 64. */
const STARTS = [0x811c9dc5, 0x7ee3623b] as const;

/** Fowler, Noll and Vo's sum of a text's units, from a start of one's own. */
function sumOf(text: string, start: number): string {
  let sum = start;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    sum = Math.imul(sum ^ (unit & 0xff), PRIME);
    sum = Math.imul(sum ^ (unit >>> 8), PRIME);
  }
  return (sum >>> 0).toString(36).padStart(7, '0');
}

/**
 * A short text that stands for all that a model says: the same for the same model, another as soon as a rule, a line or
 * a setting is another. What no result hangs on counts for nothing: where accounts are imported from, from which probability on
 * duplicates are proposed, notes and the looks of the Model sheet. It notices what has changed; it is no
 * proof against someone who wants two models to look alike.
 * @returns 14 digits and small letters
 * Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function modelStamp(model: Model): string {
  const note = sheetColumns.indexOf('note');
  const { duplicatesThreshold: _, ...settings } = model.settings;
  const rows = writeModelSheet({ ...model, settings, sources: [] }).map((row) =>
    row.filter((_, column) => column !== note),
  );
  const text = JSON.stringify(rows);
  return STARTS.map((start) => sumOf(text, start)).join('');
}
