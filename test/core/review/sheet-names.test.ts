import fc from 'fast-check';
import { reviewSheetNames } from '../../../core/review/sheet-names';

const nameOf = (owner: string, owners = [owner], taken: readonly string[] = []) =>
  reviewSheetNames(owners, taken).get(owner);

test.each([
  ['Ann Lee', 'Review Ann Lee'],
  ['', 'Review without owner'],
  ['   ', 'Review without owner'],
  ["'", 'Review without owner'],
  ['History', 'Review History'],
  ['EMEA/DACH: [West] *?\\', 'Review EMEA DACH West'],
  ["'O'Brien'", "Review O'Brien"],
  ['Wolfgang Amadeus Maximilian Mozart', 'Review Wolfgang Amadeus Maximil'],
  // The cut falls into a character of two units, and behind a blank.
  ['Ann Ann Ann Ann Ann Ann\u{1F600}', 'Review Ann Ann Ann Ann Ann Ann'],
  ['Ann Ann Ann Ann Ann Ann Ann', 'Review Ann Ann Ann Ann Ann Ann'],
  ['Ann\tLee\u200b\u0000', 'Review Ann Lee'],
])('%j', (owner, name) => {
  expect(nameOf(owner)).toBe(name);
});

test('names that would be the same are numbered in the order of the owners, whatever order they come in', () => {
  const owners = ['ann lee', 'Ann Lee', 'Ann/Lee', 'Ann?Lee', 'Ａnn Lee'];
  const names = reviewSheetNames(owners);
  expect([...names]).toEqual([
    ['Ann Lee', 'Review Ann Lee'],
    ['Ann/Lee', 'Review Ann Lee (2)'],
    ['Ann?Lee', 'Review Ann Lee (3)'],
    ['ann lee', 'Review ann lee (4)'],
    ['Ａnn Lee', 'Review Ａnn Lee (5)'],
  ]);
  expect(reviewSheetNames([...owners].reverse())).toEqual(names);
});

test('a number stays in the 31 characters, and a sheet of the user keeps its name', () => {
  const long = 'Wolfgang Amadeus Maximilian Mozart';
  expect(nameOf(`${long} II`, [long, `${long} II`])).toBe('Review Wolfgang Amadeus Max (2)');
  expect(nameOf('Ann', ['Ann'], ['REVIEW ANN'])).toBe('Review Ann (2)');
});

test('every name is one that a spreadsheet takes, and no two are the same to it', () => {
  const owner = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."aA/:?*[]\\' \u{1F600}é"), maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(owner, { maxLength: 12 }), (owners) => {
      const names = [...reviewSheetNames(owners).values()];
      expect(names).toHaveLength(owners.length);
      expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(owners.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$|^\s|\s$/u);
        // No half of a character of two units.
        expect(name).not.toMatch(/\p{Cs}/u);
      }
    }),
    { numRuns: 200 },
  );
});
