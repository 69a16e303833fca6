import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { dataQuality } from '../../../core/accounts/data-quality';
import { editDistance } from '../../../core/accounts/edit-distance';
import { normaliseDomain } from '../../../core/accounts/normalise-domain';
import { normaliseName } from '../../../core/accounts/normalise-name';
import { parseDay } from '../../../core/accounts/parse-day';
import { parseMoney } from '../../../core/accounts/parse-money';
import { parseNumber } from '../../../core/accounts/parse-number';
import { recognise } from '../../../core/accounts/recognise';
import type { Cell } from '../../../core/values/cell';
import { isoDay } from '../../../core/values/day';
import { numberText } from '../../../core/values/number-text';
import type { Table } from '../../../core/values/table';

const point = { decimal: '.' } as const;
const comma = { decimal: ',' } as const;
const days = fc.integer({ min: 11000, max: 73000 });

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '$1.2M',
    '11-50',
    '12,19,417',
    '01/02/2026',
    'Kenya',
    'technolgy',
    'a;b',
    '__proto__',
    'N/A',
    '\ud800',
  ),
  days.map((day) => ({ day })),
);
const headers = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Name',
    'Employees',
    'Annual Revenue',
    '__proto__',
    'constructor',
    'toString',
    'Created Date',
    '',
  ),
);
const tables: fc.Arbitrary<Table> = fc
  .tuple(
    fc.uniqueArray(headers, { maxLength: 6 }),
    fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 30 }),
  )
  .map(([names, rows]) => ({ headers: names, rows: [names, ...rows], firstRow: 1, rowCount: rows.length }));

describe('numbers', () => {
  test('a number written by JavaScript is read again, to the last digit', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    const written = fc.oneof(fc.maxSafeInteger(), finite).filter(
      // Whole numbers of more digits than a number holds are ids, unless an exponent says that they are none.
      (value) => !Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= 1e21,
    );
    fc.assert(
      fc.property(written, (value) => {
        expect(parseNumber(String(value), point)?.value).toBe(value === 0 ? Number(String(value)) : value);
      }),
    );
  });

  test('groups, signs in brackets and currencies change nothing of a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = numberText(whole + cents / 100);
        const value = Number(text.replaceAll(',', ''));
        expect(parseNumber(`$${text}`, point)?.value).toBe(value);
        expect(parseNumber(`(${text})`, point)?.value).toBe(-value);
        const elsewhere = text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        expect(parseNumber(`${elsewhere} €`, comma)?.value).toBe(value);
      }),
    );
  });

  test('the middle of a band lies between its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (low, more) => {
        const parsed = parseNumber(`${low} - ${low + more}`, point);
        expect(parsed?.band).toBe(true);
        expect(parsed?.value).toBeGreaterThanOrEqual(low * (1 - 1e-12));
        expect(parsed?.value).toBeLessThanOrEqual((low + more) * (1 + 1e-12));
      }),
    );
  });

  test('no text breaks the parsers, and none is read as infinite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Math.abs(parseMoney(text, point)?.value ?? 0)).not.toBe(Infinity);
        expect(parseDay(text, 'dmy') ?? 0).toBeLessThanOrEqual(2958465);
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
        expect(normaliseDomain(text)?.includes('/') ?? false).toBe(false);
      }),
    );
  });
});

test('a day written in any of the usual ways is read again', () => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = isoDay(day);
      const [year = '', month = '', date = ''] = iso.split('-');
      expect(parseDay(iso, 'mdy')).toBe(day);
      expect(parseDay(`${iso}T23:59:59.999Z`, 'dmy')).toBe(day);
      expect(parseDay(`${month}/${date}/${year}`, 'mdy')).toBe(day);
      expect(parseDay(`${date}.${month}.${year}`, 'dmy')).toBe(day);
    }),
  );
});

test('the edit distance is the usual one, less where neighbours are swapped', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const plain = distance(left, right);
      const ours = editDistance(left, right, 20);
      expect(ours).toBeLessThanOrEqual(plain);
      expect(ours * 2).toBeGreaterThanOrEqual(plain);
      expect(editDistance(right, left, 20)).toBe(ours);
      expect(editDistance(left, right, 2)).toBe(Math.min(ours, 3));
    }),
  );
});

describe('any table', () => {
  test('each column gets a guess, each field one column at most, each mapping a header that is there', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { guesses, fields, accountsVerdict } = recognise(table);
        expect(guesses.map(({ header }) => header)).toEqual(table.headers);
        expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
        expect(fields.every(({ header }) => table.headers.includes(header))).toBe(true);
        expect(accountsVerdict.accounts).toBe(accountsVerdict.problems.length === 0);
      }),
    );
  });

  test('shares lie between 0 and 1, and the order of the rows changes no count', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { fields } = recognise(table);
        const counts = (each: Table) =>
          dataQuality(each, fields).fields.map(({ field, filled, valid, distinct }) => ({
            field,
            filled,
            valid,
            distinct,
          }));
        const found = counts(table);
        const [names = [], ...rows] = table.rows;
        expect(counts({ ...table, rows: [names, ...[...rows].reverse()] })).toEqual(found);
        for (const { filled, valid } of found) {
          expect(filled >= 0 && filled <= 1).toBe(true);
          expect(Number.isNaN(valid) || (valid >= 0 && valid <= 1)).toBe(true);
        }
      }),
    );
  });
});
