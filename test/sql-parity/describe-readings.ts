import fc from 'fast-check';
import type { FieldMapping } from '../../core/accounts/field';
import { fieldKinds } from '../../core/accounts/field-mapping';
import { fold } from '../../core/expr/fold';
import { isBlankText } from '../../core/accounts/blank-text';
import { separator } from '../../core/sql/number-patterns';
import type { SqlEngine } from '../engines/sql-engine';
import { dayNoise, daySpellings } from './day-texts';
import { listTexts } from './list-texts';
import { numberNoise, numberSpellings } from './number-texts';
import {
  compareReading,
  mappingOf,
  readingQuery,
  textCells,
  type ReadingCase,
  type ReadingComparison,
} from './reading-cases';
import { listItems, typedCells } from './typed-cells';

const seed = 20_261_122;
const types = ['number', 'truth', 'date', 'moment', 'list'] as const;

/** Far from all other letters: one in so many of them is tried. */
const ideographs = { from: 0x3400, to: 0xd7a4, step: 97 };

/** One in so many characters of the first plane in the midst of a number, before it and behind it; texts hold no half characters. */
function amongDigits(share: number): readonly string[] {
  const isTried = (code: number): boolean => {
    if (code >= 0xd800 && code <= 0xf8ff) return false;
    if (code >= ideographs.from && code < ideographs.to) return code % (ideographs.step * share) === 0;
    return code < 256 || code % share === 0;
  };
  const codes = Array.from({ length: 0xfffd }, (_, at) => at + 1).filter(isTried);
  const frames = [(one: string) => `5${one}000`, (one: string) => `${one}5`, (one: string) => `5 ${one}m`];
  return codes.map((code, at) => frames[at % frames.length]!(String.fromCharCode(code)));
}

/** How many texts of each kind are tried. */
export interface ReadingSizes {
  readonly spellings: number;
  readonly noise: number;
  /** One in so many characters is tried. */
  readonly characters: number;
}

/**
 * Holds an engine to what the sheet reads: it knows the same value, or none and says that the cell is unread, never another.
 * @param engine - asked when the tests run
 */
export function describeReadings(
  engine: () => SqlEngine,
  { spellings, noise, characters }: ReadingSizes,
): void {
  const read = async (reading: ReadingCase): Promise<ReadingComparison> =>
    compareReading(reading, await engine().query(readingQuery(reading, engine().dialect)));
  // Letters and accents that stand apart are composed by those engines alone that can.
  const composed = (text: string) => (engine().dialect.can.composes ? text : text.normalize('NFC'));
  const readTexts = (mapping: FieldMapping, texts: readonly string[]) =>
    read({ mapping, type: 'text', cells: textCells(texts, engine().dialect) });

  describe.each(['.', ','] as const)('numbers as text, with "%s" before the fraction', (decimal) => {
    test('spellings of exports and people are read, all but few', async () => {
      const texts = fc.sample(numberSpellings, { numRuns: spellings, seed });
      const mapping = mappingOf({ kind: 'money', decimal, unit: 1000, zero: 'blank' });
      const { wrong, left, same } = await readTexts(mapping, texts);
      expect(wrong).toEqual([]);
      expect(same).toBeGreaterThan(spellings * 0.7);
      expect(left.length).toBeLessThanOrEqual(spellings * 0.005);
    });

    test('what is nearly a number is never another number', async () => {
      const texts = fc.sample(numberNoise, { numRuns: noise, seed });
      const { wrong, left, same } = await readTexts(mappingOf({ kind: 'number', decimal }), texts);
      expect(wrong).toEqual([]);
      expect(same).toBeGreaterThan(noise * 0.2);
      expect(left.length).toBeLessThanOrEqual(noise * 0.01);
    });
  });

  test('what the documents say is left to the sheet is unread', async () => {
    const texts = [
      ...['$1.2e6', '95,49e4', '1234567890123456.5k', '0.0000001%', 'ca. ,5', 'USD over 5', '345% Mrd'],
    ];
    const { wrong, left } = await readTexts(mappingOf({ kind: 'number' }), texts);
    expect({ wrong, left }).toEqual({ wrong: [], left: texts });
    const lists = await readTexts(mappingOf({ kind: 'list' }), ['["a\nb"]', 'a\u001fb', 'a\u001db; c']);
    expect({ wrong: lists.wrong, left: lists.left.length }).toEqual({ wrong: [], left: 3 });
  });

  describe.each(['ymd', 'mdy', 'dmy'] as const)('days as text, %s', (order) => {
    test('every spelling is read, and none as another day', async () => {
      const texts = [
        ...fc.sample(daySpellings, { numRuns: spellings, seed }),
        ...fc.sample(dayNoise, { numRuns: noise, seed }),
      ];
      const { wrong, left, same } = await readTexts(mappingOf({ kind: 'date', order, zero: 'blank' }), texts);
      expect(wrong).toEqual([]);
      expect(same).toBeGreaterThan(texts.length * 0.1);
      expect(left).toEqual([]);
    });
  });

  test.each([';', ',', '|', '\n', '; ', 'a', '\\'])('lists as text, cut at "%s"', async (by) => {
    const texts = fc.sample(listTexts, { numRuns: spellings, seed }).map(composed);
    const { wrong, left, same } = await readTexts(mappingOf({ kind: 'list', separator: by }), texts);
    expect(wrong).toEqual([]);
    expect(same).toBeGreaterThan(spellings * 0.5);
    // Lists in brackets with a line break between quotes.
    expect(left.every((text) => /^\s*\[[^]*[\n\r\u2028][^]*\]\s*$/.test(String(text)))).toBe(true);
    expect(left.length).toBeLessThan(spellings * 0.05);
  });

  test('any character leaves a number what the sheet says it is', async () => {
    const { wrong } = await readTexts(mappingOf({ kind: 'number' }), amongDigits(characters));
    expect(wrong).toEqual([]);
  });

  test.each(['category', 'id', 'flag'] as const)('texts of a %s', async (kind) => {
    const words = [
      'Yes',
      ' NO ',
      'sİ',
      'SÍ',
      '✓',
      'x',
      'maybe',
      'NÃO',
      '\u00a0oui\u3000',
      '1',
      '01',
      'TRUE ',
    ];
    const texts = [...words, ...fc.sample(fc.oneof(listTexts, numberNoise), { numRuns: spellings, seed })];
    const { wrong, left, same } = await readTexts(mappingOf({ kind }), texts);
    expect(wrong).toEqual([]);
    expect(same).toBeGreaterThan(kind === 'flag' ? 7 : spellings * 0.8);
    expect(left).toEqual([]);
  });

  describe.each(types)('a column of the type %s', (type) => {
    test.each(fieldKinds.filter((kind) => type !== 'list' || kind !== 'list'))('as a %s', async (kind) => {
      const mapping = mappingOf({ kind, zero: 'blank', unit: 1000 });
      const cells = typedCells(type, engine().dialect);
      const { wrong, left } = await read({ mapping, type, cells });
      expect({ wrong, left }).toEqual({ wrong: [], left: [] });
    });
  });

  test('items of a column of lists are folded, blank ones dropped, a list of none is blank', async () => {
    const cells = typedCells('list', engine().dialect);
    const rows = await engine().query(
      readingQuery({ mapping: mappingOf({ kind: 'list' }), type: 'list', cells }, engine().dialect),
    );
    const expected = listItems.map((list) => {
      const held = (list ?? []).filter((item) => !isBlankText(item)).map(fold);
      return held.length === 0 ? null : [separator, ...held.map((item) => item + separator)].join('');
    });
    expect(rows.map(({ value }) => value ?? null)).toEqual(expected);
  });
}
