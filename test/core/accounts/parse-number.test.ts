import { parseNumber } from '../../../core/accounts/parse-number';
import { parseMoney } from '../../../core/accounts/parse-money';

type Case = readonly [text: string, value: number, band?: boolean];

const named = (cases: readonly Case[]) => cases.map(([text, value, band = false]) => ({ text, value, band }));

const point: readonly Case[] = [
  ['42', 42],
  ['-7', -7],
  ['0', 0],
  ['3.25', 3.25],
  ['.5', 0.5],
  ['$.50', 0.5],
  ['Rs.500', 500],
  ['$1.2M', 1_200_000],
  ['$ 1.2 M', 1_200_000],
  ['12,19,417', 1_219_417],
  ['1,219,417', 1_219_417],
  ['15,913', 15_913],
  ['(300)', -300],
  ['($1,234.50)', -1234.5],
  ['18.3 MM', 18_300_000],
  ['$10M', 10_000_000],
  ['2bn', 2_000_000_000],
  ['$4.5 billion', 4_500_000_000],
  ['3k', 3000],
  ['12%', 0.12],
  ['12.5 %', 0.125],
  ["1'000", 1000],
  ['1’000’000', 1_000_000],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['1\u202f234', 1234],
  ['1.2E+06', 1_200_000],
  ['4e-7', 4e-7],
  ['−5', -5],
  ['-$3.5', -3.5],
  ['$-3.5', -3.5],
  ['+12', 12],
  ['USD 1,200', 1200],
  ['1200 USD', 1200],
  ['US$ 1,200', 1200],
  ['€ 3.4 Mio', 3_400_000],
  ['Rs. 5 crore', 50_000_000],
  ['2.5 lakh', 250_000],
  ['250 employees', 250],
  ['approx. 250', 250],
  ['~250', 250],
  ['1.1', 1.1],
  ['33.33M', 33_330_000],
  ['1.234.567', 1_234_567],
  ['1.234,56', 1234.56],
  ['18,3 Mio', 18_300_000],
  ['1234.56-', -1234.56],
  ['$250 mil.', 250_000_000],
];

const comma: readonly Case[] = [
  ['1.234.567,89', 1_234_567.89],
  ['1.234', 1234],
  ['1,234', 1.234],
  ['0,5', 0.5],
  ['1100.04', 1100.04],
  ['€ 3,4 Mio.', 3_400_000],
  ['3,4 Mrd. €', 3_400_000_000],
  ['1 234,5', 1234.5],
  ['5 T€', 5000],
  ['TEUR 5', 5000],
  ['1.250 Mitarbeiter', 1250],
  ['über 500', 500, true],
  ['10 bis 40', 20, true],
  ['5 mil', 5000],
];

// The middle of a band is geometric: sqrt(low * high).
const bands: readonly Case[] = [
  ['$1M to $2M', Math.sqrt(2) * 1e6, true],
  ['1-2M', Math.sqrt(2) * 1e6, true],
  ['$250 mil. - $500 mil.', Math.sqrt(125_000) * 1e6, true],
  ['$500K - $2M', 1e6, true],
  ['11-50', Math.sqrt(550), true],
  ['11 - 50', Math.sqrt(550), true],
  ['51–200', Math.sqrt(10_200), true],
  ['1,001-5,000', Math.sqrt(5_005_000), true],
  ['1001 to 5000 employees', Math.sqrt(5_005_000), true],
  ['5-9 employees', Math.sqrt(45), true],
  ['between 10 and 40', 20, true],
  ['1000+', 1000, true],
  ['10,000+', 10_000, true],
  ['10,001+ employees', 10_001, true],
  ['$1B+', 1e9, true],
  ['more than 500', 500, true],
  ['500 or more', 500, true],
  ['>500', 500, true],
  ['<5', 2.5, true],
  ['less than $1M', 500_000, true],
  ['0-10', 5, true],
];

const notNumbers = [
  ...[
    '1-2-3',
    '2020-01-02',
    '01/02/2020',
    '12.05.2020',
    '2021-03',
    '1:30',
    '192.168.1.1',
    '1.2.3',
    '555-123-4567',
  ],
  ...[
    '(555) 123-4567',
    '+1 555 123 4567',
    '+4930123456789',
    '00042',
    '02134',
    '0049-30',
    'ACME-12',
    'A1',
    '12A',
  ],
  ...[
    'two thousand',
    'Acme',
    '1,23,4',
    '--5',
    '5 5',
    '50-11',
    '12345678901234567890',
    'Infinity',
    '1e999',
    '%',
  ],
  ...['02: <5 employees', '=1+1', '3M Company', 'K', '10 Jan 2020', '(-5)'],
];

describe('numbers as exports write them', () => {
  test.each(named([...point, ...bands]))('$text is $value where the point is the decimal mark', (each) => {
    const parsed = parseNumber(each.text, { decimal: '.' });
    expect(parsed?.value).toBeCloseTo(each.value, 9 - Math.ceil(Math.log10(Math.abs(each.value) + 1)));
    expect(parsed?.band).toBe(each.band);
  });

  test.each(named(comma))('$text is $value where the comma is the decimal mark', ({ text, value, band }) => {
    expect(parseNumber(text, { decimal: ',' })).toMatchObject({ value, band });
  });

  test.each(['', '  ', 'N/A', '-', 'null', '#N/A', '—', 'NA', 'undisclosed', '$ -'])(
    '"%s" is blank',
    (text) => {
      expect(parseNumber(text, { decimal: '.' })).toEqual({ value: NaN, band: false, scaled: false });
    },
  );

  test.each(notNumbers)('%s is no number', (text) => {
    expect(parseNumber(text, { decimal: '.' })).toBeNull();
  });

  test('scaled amounts carry no dust of binary fractions', () => {
    expect(parseNumber('1.1M', { decimal: '.' })?.value).toBe(1_100_000);
    expect(parseNumber('0.07%', { decimal: '.' })?.value).toBe(0.0007);
  });
});

test.each([
  ['$1.2M', true],
  ['$1M to $2M', true],
  ['3 Mrd. €', true],
  ['1100.04', false],
  ['11-50', false],
])('%s says its own scale: %s', (text, scaled) => {
  expect(parseNumber(text, { decimal: '.' })?.scaled).toBe(scaled);
});

describe('money', () => {
  test.each([
    ['$1.2M', '$'],
    ['€ 3.4 Mio', 'EUR'],
    ['1200 usd', 'USD'],
    ['CHF 1’200', 'CHF'],
    ['A$5', 'AUD'],
    ['£1M - £2M', 'GBP'],
    ['1200', null],
  ])('%s is in %s', (text, currency) => {
    expect(parseMoney(text, { decimal: '.' })?.currency).toBe(currency);
  });
});
