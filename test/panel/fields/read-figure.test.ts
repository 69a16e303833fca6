import { figureEntry, readFigure } from '../../../panel/fields/read-figure';

// How Germany, France, Switzerland, India, Sweden and Japan write 1234567.5: Unicode CLDR, number patterns by locale.
describe('a number as people type it', () => {
  test.each([
    ['2000', 'en-US', 2000],
    ['2,000', 'en-US', 2000],
    ['1,234,567.5', 'en-US', 1234567.5],
    ['.5', 'en-US', 0.5],
    ['12.', 'en-US', 12],
    ['1.234.567,5', 'de-DE', 1234567.5],
    ['1.500', 'de-DE', 1500],
    ['1,5', 'de-DE', 1.5],
    ['1 234 567,5', 'fr-FR', 1234567.5],
    ['1\u202f234\u202f567,5', 'fr-FR', 1234567.5],
    ['1’234’567.5', 'de-CH', 1234567.5],
    ["1'234'567.5", 'de-CH', 1234567.5],
    ['12,34,567.5', 'en-IN', 1234567.5],
    ['−5', 'sv-SE', -5],
    ['-5', 'sv-SE', -5],
    ['２，０００', 'ja-JP', 2000],
  ])('"%s" in %s is %d', (text, locale, value) => {
    expect(readFigure(text, locale)).toBe(value);
  });

  test.each([
    ['1.5', 'de-DE', 1.5],
    ['1,234.5', 'de-DE', 1234.5],
    ['1,5', 'en-US', 1.5],
    ['1.234.567,5', 'en-US', 1234567.5],
  ])('"%s" in %s can only mean %d', (text, locale, value) => {
    expect(readFigure(text, locale)).toBe(value);
  });

  test.each([
    ['2k', 2000],
    ['1.1m', 1_100_000],
    ['3bn', 3e9],
    ['3 Mio.', 3e6],
    ['2万', 20_000],
    ['$5,000', 5000],
    ['US$5k', 5000],
    ['5 €', 5],
    ['USD 5', 5],
    ['5 EUR', 5],
    ['1e-7', 1e-7],
  ])('"%s" is %d', (text, value) => {
    expect(readFigure(text, 'en-US')).toBe(value);
  });

  test.each(['', 'two thousand', '2x', '-', '.', '1,2,3', '1.2.3', '50..200', '12 employees', 'k', 'NaN'])(
    '"%s" is no number',
    (text) => {
      expect(readFigure(text, 'en-US')).toBeNull();
    },
  );
});

test.each([
  [1234567.5, 'en-US', '1,234,567.5'],
  [1234567.5, 'de-DE', '1.234.567,5'],
  [0.1, 'de-DE', '0,1'],
  [-200, 'en-US', '-200'],
  [1e-7, 'en-US', '1e-7'],
])('%d stands in an input in %s as "%s"', (value, locale, text) => {
  expect(figureEntry(value, locale)).toBe(text);
});
