import { fold } from '../../expr/fold';
import { defineProblem } from '../../values/problem';
import {
  notANumber,
  numberInText,
  readDayText,
  readNumber,
  refuseOthers,
  remember,
  type SheetReader,
} from './sheet-reader';
import { cellText, type SheetColumn, type SheetRow } from './sheet-row';
import { joinTexts, splitTexts } from './value-text';
import type { Cell } from '../../values/cell';
import type { WrittenRow } from './part';

const unknownFigure = defineProblem(
  'unknown-figure',
  '"{value}" has no meaning here; what "{item}" says is {known}',
);
const figureTwice = defineProblem('figure-twice', 'the {value} of "{item}" stands here a second time');
const figureMissing = defineProblem('figure-missing', '"{item}" has no row {value}');
const notPercent = defineProblem('share-not-percent', 'this is a share of 1: {right}, not {value}');

/** One thing that a row of an item says: its word on the sheet, its key in the model, and how its value is read. */
export interface Figure {
  readonly word: string;
  readonly key: string;
  readonly value: 'number' | 'share' | 'shares' | 'share or text' | 'text' | 'word' | 'day' | 'field';
  /** Its row may be left out, or its value be blank. */
  readonly optional?: boolean;
  /** Cells of its row that the part reads for itself. */
  readonly beside?: readonly SheetColumn[];
}

/** Figures that are due, one a word; the key in the model is the word unless another is given. */
export const figure = (
  word: string,
  value: Figure['value'] = 'number',
  key = word,
  ...beside: readonly SheetColumn[]
): Figure => ({
  word,
  key,
  value,
  beside,
});

/** A figure whose row may be left out. */
export const optionalFigure = (
  word: string,
  value?: Figure['value'],
  key?: string,
  ...beside: readonly SheetColumn[]
): Figure => ({
  ...figure(word, value, key, ...beside),
  optional: true,
});

/** A percentage as a share, without the noise of dividing: 86.9 is 0.869. */
const asShare = (hundredths: number): number => Number((hundredths / 100).toPrecision(12));

function shareInText(reader: SheetReader, text: string, cell: string): number {
  const hundredths = text.endsWith('%') ? numberInText(text.slice(0, -1).trim()) : undefined;
  if (hundredths !== undefined) {
    const parameters = { right: asShare(hundredths), value: text };
    reader.problems.push(notPercent(parameters, { cell }));
    return asShare(hundredths);
  }
  const share = numberInText(text);
  if (share === undefined) reader.problems.push(notANumber({ value: text }, { cell }));
  return share ?? NaN;
}

/** A share of 1 from the cell of a value; a percentage is a problem that says what to write instead. */
export function readShare(reader: SheetReader, row: SheetRow): number | null {
  const cell = row.cells.value;
  return typeof cell === 'string' && cell.trim().endsWith('%')
    ? shareInText(reader, cell.trim(), row.addressOf('value'))
    : readNumber(reader, row, 'value');
}

const readers: Readonly<Record<Figure['value'], (reader: SheetReader, row: SheetRow) => unknown>> = {
  number: (reader, row) => readNumber(reader, row, 'value') ?? NaN,
  share: (reader, row) => readShare(reader, row) ?? NaN,
  shares: (reader, row) =>
    splitTexts(cellText(row.cells.value)).map((text) => shareInText(reader, text, row.addressOf('value'))),
  'share or text': (reader, row) => {
    const text = cellText(row.cells.value);
    const isNumber = text === '' || text.endsWith('%') || numberInText(text) !== undefined;
    return isNumber ? (readShare(reader, row) ?? NaN) : fold(text);
  },
  text: (_, row) => cellText(row.cells.value),
  word: (_, row) => fold(cellText(row.cells.value)),
  day: (_, row) => readDayText(row, 'value'),
  field: (_, row) => fold(cellText(row.cells.field)),
};

/** A row and the word that says which figure it is. */
export interface WordedRow {
  readonly word: string;
  readonly row: SheetRow;
}

/** Rows whose word stands in the column test. */
export const wordedRows = (rows: readonly SheetRow[]): readonly WordedRow[] =>
  rows.map((row) => ({ word: cellText(row.cells.test), row }));

/** What figures are about. */
export interface FiguresOf {
  readonly item: string;
  /** The row that a missing one is reported at. */
  readonly head: SheetRow;
  /** Where they stand in the model; each value's cell is remembered under its key. */
  readonly path: string;
  /** Where the words stand: `test`, or `item` where each figure is an item of its own. */
  readonly column?: 'test' | 'item';
  /** The rows whose note has a meaning; by default the first. */
  readonly noted?: readonly SheetRow[];
}

/**
 * Reads rows that say one figure each. A word that is none of the figures, one that stands twice and one that is
 * missing are problems.
 * @returns by key; what is optional and blank or left out has none
 */
export function readFigures(
  reader: SheetReader,
  rows: readonly WordedRow[],
  figures: readonly Figure[],
  { item, head, path, column = 'test', noted = [head] }: FiguresOf,
): Readonly<Record<string, unknown>> {
  const said = new Map<string, unknown>();
  for (const { word, row } of rows) {
    const known = figures.find((each) => each.word === fold(word));
    const place = { cell: row.addressOf(column) };
    if (!known) {
      const words = figures.map((each) => each.word).join(', ');
      reader.problems.push(unknownFigure({ value: word, item, known: words }, place));
    } else if (said.has(known.key)) reader.problems.push(figureTwice({ value: known.word, item }, place));
    else {
      const stands = known.value === 'field' ? 'field' : 'value';
      const note = noted.includes(row) ? (['note'] as const) : [];
      refuseOthers(reader, row, [column, stands, ...(known.beside ?? []), ...note]);
      remember(reader, `${path}.${known.key}`, row, stands);
      const blank = known.optional && cellText(row.cells[stands]) === '';
      said.set(known.key, blank ? undefined : readers[known.value](reader, row));
    }
  }
  for (const { key, word, optional } of figures) {
    if (!optional && !said.has(key))
      reader.problems.push(figureMissing({ item, value: word }, { cell: head.addressOf('item') }));
  }
  return Object.fromEntries([...said].filter(([, value]) => value !== undefined));
}

/** The rows that `readFigures` reads back; figures that are not said have none. */
export const figureRows = (
  part: string,
  item: string,
  figures: readonly Figure[],
  said: Readonly<Record<string, unknown>>,
  note?: string,
): readonly WrittenRow[] =>
  figures
    .filter(({ key }) => (said[key] ?? '') !== '')
    .map(({ word, key }, index) => {
      const value = said[key];
      return {
        part,
        item,
        test: word,
        value: Array.isArray(value) ? joinTexts(value.map(String)) : (value as Cell),
        ...(index === 0 && note !== undefined ? { note } : {}),
      };
    });
