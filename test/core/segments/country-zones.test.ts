import { zoneFinder } from '../../../core/segments/country-zones';

const find = zoneFinder();

// Offsets: IANA time zone database, standard time of the most populous zone.
test.each([
  ['US', null, 'en', -6],
  ['United States', 'Texas', 'en', -6],
  ['usa', 'ca', 'en', -8],
  ['U.S.', 'New York ', 'en', -5],
  ['us', 'Bavaria', 'en', -6],
  ['Deutschland', 'CA', 'de', 1],
  [' united  KINGDOM', null, 'en', 0],
  ['India', null, 'en', 5.5],
  ['JPN', null, 'ja', 9],
])('%s %s speaks %s at %p', (country, state, language, offset) => {
  expect(find(country, state)).toEqual({ language, offset });
});

test('an unknown or blank country has no zone', () => {
  expect([find('Ruritania', null), find(null, 'CA'), find('', null), find('__proto__', null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
