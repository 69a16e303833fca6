import { bareName, looksLikeTest } from '../../../core/accounts/duplicates/bare-name';
import { withoutUmlauts } from '../../../core/accounts/duplicates/latin-words';
import { phoneTail } from '../../../core/accounts/duplicates/phone-tail';
import { phoneticKey } from '../../../core/accounts/duplicates/phonetic-key';
import { plainStreet } from '../../../core/accounts/duplicates/plain-street';
import { siteOf } from '../../../core/accounts/duplicates/registrable-domain';
import { jaroWinkler } from '../../../core/accounts/jaro-winkler';

describe('bare names', () => {
  test.each([
    ['The Acme Corp., Inc.', 'acme'],
    ['ACME GmbH & Co. KG', 'acme'],
    ['Acme Sp. z o.o.', 'acme'],
    ['Acme S.A. de C.V.', 'acme'],
    ['Acme A/S', 'acme'],
    ['Acme s.r.o.', 'acme'],
    ['Acme Pty Ltd', 'acme'],
    ['ООО Ромашка', 'romashka'],
    ['株式会社トヨタ', 'トヨタ'],
    ['Ελληνικά Πετρέλαια Α.Ε.', 'ellinika petrelaia'],
    ['Müller & Söhne GmbH', 'muller sohne'],
    ["Int'l Business Machines", 'international business machines'],
    ['Smith Bros. Mfg. Co.', 'smith brothers manufacturing'],
    ['Univ. of Texas', 'university texas'],
    ['International Business Machines (IBM)', 'international business machines'],
    ['Acme (Germany)', 'acme germany'],
    ['J. P. Morgan', 'jp morgan'],
    ['Holding', 'holding'],
    ['Co', 'co'],
    ['3M Company', '3m'],
    ['', ''],
    ['!!!', ''],
  ])('"%s" is "%s"', (text, bare) => {
    expect(bareName(text)).toBe(bare);
  });

  test.each([
    ['Müller', 'Mueller'],
    ['Jørgensen', 'Joergensen'],
    ['Çelik', 'Celik'],
    ['Straße', 'Strasse'],
    ['Łódź', 'Lodz'],
  ])('"%s" and "%s" are compared as one', (one, other) => {
    const compared = (text: string) => withoutUmlauts(bareName(text));
    expect(compared(one)).toBe(compared(other));
  });

  test.each([
    ['test', true],
    ['test company 2', true],
    ['asdf', true],
    ['do not use', false],
    ['test drive motors', false],
    ['company', false],
    ['', false],
  ])('"%s" looks like a test: %s', (bare, isTest) => {
    expect(looksLikeTest(bare)).toBe(isTest);
  });
});

test.each([
  ['https://shop.acme.co.uk/a', 'acme.co.uk', 'shop.acme.co.uk'],
  ['sales@acme.com', 'acme.com', 'acme.com'],
  ['acme.wordpress.com', 'acme.wordpress.com', 'acme.wordpress.com'],
  ['jane@gmail.com', 'jane@gmail.com', 'jane@gmail.com'],
])('"%s" is a site of %s', (text, domain, host) => {
  expect(siteOf(text)).toEqual({ domain, host });
});

test.each(['gmail.com', 'https://www.linkedin.com/company/acme', 'acme', ''])(
  '"%s" tells of no firm',
  (text) => {
    expect(siteOf(text)).toBeNull();
  },
);

test.each([
  ['+49 (0)30 4711-5678 ext. 9', '47115678'],
  ['030 47115678', '47115678'],
  ['0000000', ''],
  ['12345678', ''],
  ['12345', ''],
])('the line of "%s" is "%s"', (text, tail) => {
  expect(phoneTail(text)).toBe(tail);
});

test.each([
  ['Hauptstraße 5', '5 Haupt Str.'],
  ['12 Main Street, Suite 400', '12 Main St'],
  ['221 Oak Avenue', '221 Oak Ave.'],
])('"%s" and "%s" are one street and house', (one, other) => {
  expect(plainStreet(one)).toBe(plainStreet(other));
  expect(plainStreet(one)).not.toBe('');
});

test('a street without a house is no address, for many share it', () => {
  expect(plainStreet('Main Street')).toBe('');
});

test.each([
  ['meier', 'mayer'],
  ['philipp', 'filip'],
  ['schmidt', 'schmitt'],
  ['knight', 'night'],
])('"%s" sounds like "%s"', (one, other) => {
  expect(phoneticKey(one)).toBe(phoneticKey(other));
});

// W. E. Winkler 1990 (table of examples, as the US Census' strcmp95 without its adjustments gives them).
test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['same', 'same', 1],
  ['', '', 0],
])('"%s" and "%s" are alike by %d', (one, other, alike) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(alike, 3);
  expect(jaroWinkler(other, one)).toBeCloseTo(alike, 3);
});
