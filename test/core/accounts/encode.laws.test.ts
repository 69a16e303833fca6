import fc from 'fast-check';
import { isBlankText } from '../../../core/accounts/blank-text';
import { listReader } from '../../../core/accounts/encode-lists';
import { textReader } from '../../../core/accounts/encode-texts';
import type { FieldMapping } from '../../../core/accounts/field';
import { parseMoney } from '../../../core/accounts/parse-money';
import { shortNumber } from '../../../core/accounts/short-number';
import { splitList } from '../../../core/accounts/split-list';
import { fold } from '../../../core/expr/fold';
import { valueAt } from '../expr/reference-evaluate';
import { demand } from './encode-cases';

const mapping = (separator: string): FieldMapping => ({
  field: 'asked',
  header: 'Asked',
  kind: 'list',
  source: 'provider',
  zero: 'value',
  unit: 1,
  order: 'ymd',
  separator,
  decimal: '.',
});

const piece = fc.constantFrom(
  'a',
  'A',
  'ab',
  'b',
  'n/a',
  '-',
  ' ',
  '  ',
  '\t',
  ';',
  ',',
  '|',
  '[',
  ']',
  '"',
  'é',
  'e\u0301',
  'null',
  'unknown',
  '\u00a0',
  'K',
  'k',
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const item = fc.oneof(text, fc.constantFrom('a', 'ab', 'a b', 'é', 'k', 'n/a', 'b a')).map(fold);

const amount = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.nat(2_000_000_000),
    fc.boolean(),
    fc.option(fc.nat(9999), { nil: undefined }),
    fc.constantFrom('', 'K', 'm', 'M', 'b'),
  )
  .map(([mark, whole, grouped, part, scale]) => {
    const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
    return `${mark}${digits}${part === undefined ? '' : `.${part}`}${scale}`;
  });
const nearlyAmount = fc
  .array(fc.constantFrom(...'00123456789.,$KMb'), { maxLength: 9 })
  .map((characters) => characters.join(''));

describe('laws of reading cells', () => {
  test('the short way to a number ends where the long way does', () => {
    fc.assert(
      fc.property(fc.oneof(amount, nearlyAmount), (cell) => {
        const short = shortNumber(cell);
        const long = parseMoney(cell, { decimal: '.' });
        if (short) expect(short).toEqual({ value: long?.value, band: long?.band, scaled: long?.scaled });
      }),
      { numRuns: 5000 },
    );
    expect(['1200', '$1,234.50', '1.2M', '12,345,000'].map((cell) => shortNumber(cell)?.value)).toEqual([
      1200, 1234.5, 1.2e6, 12_345_000,
    ]);
  });

  test('a list holds what cutting it up at its separators finds', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        fc.uniqueArray(item, { maxLength: 40 }),
        fc.constantFrom(';', ',', '|', ' ', 'b', '; ', 'é', '-', '/'),
        // Few rows are read another way than many.
        fc.constantFrom(0, 2000),
        (cells, items, separator, more) => {
          const reader = listReader(mapping(separator), 0, cells.length + more, demand({ items }));
          reader.read(
            cells.map((cell) => [cell]),
            0,
            cells.length,
            0,
          );
          const { column } = reader.finish();
          cells.forEach((cell, row) => {
            const held = splitList(cell, separator).map(fold);
            const expected = held.length === 0 ? null : items.filter((one) => held.includes(one));
            expect({ cell, held: valueAt(column, row) }).toEqual({ cell, held: expected });
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('texts share a value exactly where they fold to the same, and blank words are blank', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string({ unit: 'binary' })), { maxLength: 30 }), (cells) => {
        const reader = textReader(
          { ...mapping(';'), kind: 'category' },
          0,
          cells.length,
          demand({ every: true }),
        );
        reader.read(
          cells.map((cell) => [cell]),
          0,
          cells.length,
          0,
        );
        const { column } = reader.finish();
        const first = new Map<string, string>();
        cells.forEach((cell, row) => {
          if (!isBlankText(cell) && !first.has(fold(cell))) first.set(fold(cell), cell.trim());
          expect(valueAt(column, row)).toBe(isBlankText(cell) ? null : first.get(fold(cell)));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('white space beyond ASCII around a blank text leaves it blank', () => {
    expect(isBlankText('unknown\u00a0\u00a0\u00a0')).toBe(true);
    expect(isBlankText('unknown\u3000\u3000\u3000')).toBe(true);
  });

  test('blank texts are blank whatever their case and surrounding white space', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', ' ', '\t\n', '   '), (cell, space) => {
        expect(isBlankText(`${space}${cell.toUpperCase()}${space}`)).toBe(isBlankText(cell));
      }),
    );
  });
});
