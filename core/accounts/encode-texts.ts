import type { TextColumn } from '../expr/columns';
import type { Demand } from '../expr/demands';
import type { Cell, Rows } from '../values/cell';
import { defineNotice } from '../values/problem';
import type { ColumnReader } from './column-reader';
import type { FieldMapping } from './field';
import { createTextDictionary, mostTexts, type TextDictionary } from './text-dictionary';
import { shownText } from './unread-cells';

/** A field that is rolled up by has too many texts to tell apart. */
export const tooManyTexts = defineNotice(
  'too-many-texts',
  '"{header}" has more than {most} different texts; those that no rule names are counted as one',
);

/** Slots of the short way: a column's frequent texts, found again by a few of their characters. A power of two. */
const slots = 4096;

/** Places that a byte can name: most columns have no more, and begin as bytes. */
const bytePlaces = 256;

function slotOf(text: string): number {
  const { length } = text;
  const last = text.charCodeAt(length - 1);
  const middle = text.charCodeAt(length >> 1);
  const mixed =
    Math.imul((length << 8) ^ text.charCodeAt(0), 31) ^ Math.imul(middle, 8191) ^ Math.imul(last, 131);
  return (mixed ^ (mixed >>> 12)) & (slots - 1);
}

/** Remembers where frequent texts stand, without hashing all their characters. */
function createShortWay(dictionary: TextDictionary) {
  const texts: string[] = new Array<string>(slots).fill('');
  const places = new Uint16Array(slots);
  return {
    placeOf(text: string): number {
      if (text.length === 0) return 0;
      const slot = slotOf(text);
      if (texts[slot] === text) return places[slot]!;
      const place = dictionary.placeOf(text);
      if (place < 0) return place;
      texts[slot] = text;
      places[slot] = place;
      return place;
    },
    forget: () => void texts.fill(''),
  };
}

function finishTexts(
  { field, header }: FieldMapping,
  codes: TextColumn['codes'],
  dictionary: TextDictionary,
  demand: Demand,
): ReturnType<ColumnReader['finish']> {
  const values = dictionary.values();
  const other = dictionary.other();
  const column: TextColumn = {
    kind: 'text',
    codes: values.length <= bytePlaces && codes instanceof Uint16Array ? new Uint8Array(codes) : codes,
    values,
    ...(other === undefined ? {} : { other }),
  };
  const many = demand.every && other !== undefined;
  return { column, notices: many ? [tooManyTexts({ field, header, most: mostTexts })] : [] };
}

/** Categories and ids: each row the place of its text in a dictionary. Numbers, days and flags count as their text. */
export function textReader(
  mapping: FieldMapping,
  column: number,
  length: number,
  demand: Demand,
): ColumnReader {
  let codes: TextColumn['codes'] = new Uint8Array(length);
  const dictionary = createTextDictionary(demand);
  const shortWay = createShortWay(dictionary);
  const placeOf = (text: string, at: number): number => {
    const place = shortWay.placeOf(text);
    if (place >= 0) return place;
    const moved = dictionary.narrow();
    for (let row = 0; row < at; row += 1) codes[row] = moved[codes[row]!]!;
    shortWay.forget();
    return shortWay.placeOf(text);
  };
  const textOf = (cell: Cell | undefined): string =>
    typeof cell === 'number' && cell - cell !== 0 ? '' : shownText(cell);
  const read = (rows: Rows, from: number, to: number, at: number): void => {
    const shift = at - from;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]![column];
      const place = placeOf(typeof cell === 'string' ? cell : textOf(cell), row + shift);
      if (place >= bytePlaces && codes instanceof Uint8Array) codes = new Uint16Array(codes);
      codes[row + shift] = place;
    }
  };
  return { read, finish: () => finishTexts(mapping, codes, dictionary, demand) };
}
