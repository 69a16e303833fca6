import fc from 'fast-check';
import { reservedWords } from '../../../core/sql/reserved-words';
import { createSafeNames } from '../../../core/sql/safe-names';

test.each([
  ['lifetime value', 'lifetime_value'],
  ['points: Size', 'points_size'],
  ['Größe (m²)', 'grosse_m'],
  ['São Paulo', 'sao_paulo'],
  ['group', 'tamarack_group'],
  ['3rd party', 'tamarack_3rd_party'],
  ['日本', 'tamarack_column'],
  ['', 'tamarack_column'],
  ["'); DROP TABLE accounts; --", 'drop_table_accounts'],
])('%j is called %s', (wish, name) => {
  expect(createSafeNames([])(wish)).toBe(name);
});

test('a name that an own column has in any case is called after us, and counted on', () => {
  const name = createSafeNames(['Score', 'SEGMENT', 'tamarack_segment']);
  expect(['score', 'segment', 'segment', 'grade'].map((wish) => name(wish))).toEqual([
    'tamarack_score',
    'tamarack_segment_2',
    'tamarack_segment_3',
    'grade',
  ]);
});

test('a second wish is taken where the first has gone', () => {
  const name = createSafeNames(['Employees']);
  expect([name('employees', 'employees read'), name('employees', 'employees read')]).toEqual([
    'employees_read',
    'tamarack_employees',
  ]);
});

test('whatever is wished for, names are plain, short, unreserved and each given once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 20 }),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
      (wishes, taken) => {
        const name = createSafeNames(taken);
        const names = wishes.map((wish) => name(wish));
        for (const each of names) {
          expect(each).toMatch(/^[a-z][a-z0-9_]{0,62}$/);
          expect(reservedWords.has(each)).toBe(false);
        }
        expect(new Set([...names, ...taken.map((each) => each.toLowerCase())]).size).toBe(
          names.length + new Set(taken.map((each) => each.toLowerCase())).size,
        );
      },
    ),
    { numRuns: 200 },
  );
});
