import { blankWords, isBlankText } from '../accounts/blank-text';
import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { parseDay } from '../accounts/parse-day';
import { parseFlag } from '../accounts/parse-flag';
import { parseNumber } from '../accounts/parse-number';
import { splitList } from '../accounts/split-list';
import { shownText } from '../accounts/unread-cells';
import { fold } from '../expr/fold';
import { isDay, type Cell } from '../values/cell';
import type { Problem } from '../values/problem';
import { cellAt, type Table } from '../values/table';
import { foldsInSheets, sheetFold } from './native-text';
import { cellsUnlike } from './native-problems';

/** Numbers with more digits before the point are written with an exponent where sheets make texts of them. */
const mostAsText = 1e11;

/** Whether a text or number is the same text to a formula. */
function textAlike(cell: string | number): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < mostAsText;
  return isBlankText(cell) ? blankWords.has(sheetFold(cell)) : foldsInSheets(cell);
}

function listAlike(text: string, separator: string): boolean {
  if (!foldsInSheets(text)) return isBlankText(text) && blankWords.has(sheetFold(text));
  const items = splitList(text, separator).map(fold);
  if (items.length === 0) return blankWords.has(sheetFold(text));
  const mark = separator.toLowerCase();
  const plain = sheetFold(text);
  const parts = plain.replaceAll(` ${mark}`, mark).replaceAll(`${mark} `, mark).split(mark);
  const held = (separator === ' ' ? plain.split(' ') : parts).filter((item) => !isBlankText(item));
  return held.length === items.length && items.every((item, at) => item === held[at]);
}

/** Whether a formula reads a cell as Tamarack does. */
function readsAlike(cell: Cell, mapping: FieldMapping): boolean {
  if (cell === null) return true;
  const text = typeof cell === 'string' ? cell : null;
  switch (mapping.kind) {
    case 'number':
    case 'money':
      return text === null
        ? typeof cell === 'number'
        : !Number.isFinite(parseNumber(text, mapping)?.value ?? NaN);
    case 'date':
      return text === null
        ? typeof cell !== 'boolean'
        : isBlankText(text) || parseDay(text, mapping.order) === null;
    case 'flag':
      return text === null || parseFlag(sheetFold(text)) === parseFlag(text);
    case 'list':
      if (typeof cell === 'number') return textAlike(cell);
      return text !== null && listAlike(text, mapping.separator);
    case 'category':
    case 'id':
      return typeof cell === 'number' || typeof cell === 'string' ? textAlike(cell) : false;
  }
}

/** Remembers of each text whether it is read alike: columns repeat their texts. */
function rememberedAlike(mapping: FieldMapping): (cell: Cell) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== 'string')
      return isDay(cell) && mapping.kind !== 'date' ? mapping.kind === 'flag' : readsAlike(cell, mapping);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const alike = readsAlike(cell, mapping);
    known.set(cell, alike);
    return alike;
  };
}

const longestShown = 60;

/**
 * Looks for cells of one field that a formula would read otherwise than Tamarack: amounts and dates written as text,
 * white space that `TRIM` leaves, letters that sheets make small otherwise.
 * @returns a problem with their count and the first of them, or null. O(rows)
 */
export function cellsReadOtherwise(table: Table, mapping: FieldMapping): Problem | null {
  const column = columnUnder(table, mapping.header);
  const alike = rememberedAlike(mapping);
  let count = 0;
  let first = -1;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (alike(cellAt(table, row, column))) continue;
    if (count === 0) first = row;
    count += 1;
  }
  if (count === 0) return null;
  const row = table.firstRow + first + 1;
  const value = shownText(cellAt(table, first, column)).slice(0, longestShown);
  return cellsUnlike({ header: mapping.header, count, row, value }, { row });
}

/**
 * A character by which rules may join and part texts: the first of some that stands in no text of the accounts or of the model.
 * @param columns - of the table, from 0
 * @param model - everything that the model says, as one text
 */
export function freeMark(table: Table, columns: readonly number[], model: string): string {
  const marks = ['|', '¦', '‖', '␟'].filter((mark, at) => at === 3 || !model.includes(mark));
  for (let row = 0; row < table.rowCount && marks.length > 1; row += 1) {
    for (const column of columns) {
      const cell = cellAt(table, row, column);
      if (typeof cell !== 'string') continue;
      while (marks.length > 1 && cell.includes(marks[0]!)) marks.shift();
    }
  }
  return marks[0]!;
}
