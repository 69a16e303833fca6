import { inFiscalYear } from '../../../core/history/fiscal-year';
import { parsePeriod, periodOfCell } from '../../../core/history/parse-period';
import { resolvePeriods } from '../../../core/history/resolve-periods';
import { widePeriods } from '../../../core/history/wide-periods';
import { dayOf, isoDay } from '../../../core/values/day';
import { messagesOf, tableOf, valueOf } from './tables';

const shown = (text: string): string | null => {
  const period = parsePeriod(text, 'dmy');
  return period && `${isoDay(period.start)} ${period.months}${period.fiscal ? ' fiscal' : ''}`;
};

test.each([
  ['2023', '2023-01-01 12'],
  ['FY24', '2024-01-01 12 fiscal'],
  ['FY 2024', '2024-01-01 12 fiscal'],
  ["FY'24", '2024-01-01 12 fiscal'],
  ['2023/24', '2024-01-01 12 fiscal'],
  ['FY2011-12', '2012-01-01 12 fiscal'],
  ['2011-12', '2011-12-01 1'],
  ['Q1 2024', '2024-01-01 3'],
  ['2024-Q3', '2024-07-01 3'],
  ['2024 Q4', '2024-10-01 3'],
  ['4Q23', '2023-10-01 3'],
  ["Q2'24", '2024-04-01 3'],
  ['Q1 FY24', '2024-01-01 3 fiscal'],
  ['1. Quartal 2024', '2024-01-01 3'],
  ['T2 2024', '2024-04-01 3'],
  ['Jan 2024', '2024-01-01 1'],
  ['Jan-24', '2024-01-01 1'],
  ['März 2024', '2024-03-01 1'],
  ['février 2024', '2024-02-01 1'],
  ['2024-01', '2024-01-01 1'],
  ['01/2024', '2024-01-01 1'],
  ['202402', '2024-02-01 1'],
  ['31.01.2024', '2024-01-31 0'],
  ['2024-01-31', '2024-01-31 0'],
])('%s is %s', (text, expected) => expect(shown(text)).toBe(expected));

test.each(['', 'Total', 'Name', '24', '12 34', 'Revenue', '3000', 'Q5 2024', '2024-13', 'FY', '123456'])(
  '"%s" is no period',
  (text) => expect(shown(text)).toBeNull(),
);

test('numbers in cells are years, months or days', () => {
  expect(periodOfCell(2024, 'ymd')).toMatchObject({ months: 12 });
  expect(periodOfCell(202403, 'ymd')).toMatchObject({ months: 1 });
  expect(periodOfCell({ day: 45000.5 }, 'ymd')).toMatchObject({ start: 45000, months: 0 });
  expect(periodOfCell(45000, 'ymd')).toMatchObject({ start: 45000, months: 0 });
  expect(periodOfCell(7, 'ymd')).toBeNull();
});

const resolved = (...texts: readonly string[]) => {
  const { starts, months } = valueOf(resolvePeriods(texts.map((text) => parsePeriod(text, 'ymd'))));
  return [months, ...Array.from(starts, (day) => (Number.isNaN(day) ? '' : isoDay(day)))];
};

test.each([
  [
    ['2022-12-31', '2023-12-31'],
    [12, '2022-01-01', '2023-01-01'],
  ],
  [
    ['2023-01-01', '2024-01-01'],
    [12, '2023-01-01', '2024-01-01'],
  ],
  [
    ['2024-03-31', '2024-06-30', '2024-12-31'],
    [3, '2024-01-01', '2024-04-01', '2024-10-01'],
  ],
  [
    ['2024-01-31', '2024-02-29'],
    [1, '2024-01-01', '2024-02-01'],
  ],
  [
    ['2024-01-14', '2025-01-20'],
    [1, '2024-01-01', '2025-01-01'],
  ],
  [
    ['Q1 2024', ''],
    [3, '2024-01-01', ''],
  ],
])('days %j stand for their periods', (texts, expected) => expect(resolved(...texts)).toEqual(expected));

// The fiscal year 2024 of the US government is October 2023 to September 2024; that of many software firms begins in July.
test.each([
  ['FY24', 7, '2023-07-01 12'],
  ['FY2024', 10, '2023-10-01 12'],
  ['2023/24', 4, '2023-04-01 12'],
  ['FY24', 1, '2024-01-01 12'],
  ['Q1 FY24', 7, '2023-07-01 3'],
  ['FY24 Q3', 7, '2024-01-01 3'],
  ['FY24 Q1', 2, '2023-02-01 3'],
  ['Q1 2024', 7, '2024-01-01 3'],
  ['2024', 7, '2024-01-01 12'],
  ['Jan 2024', 7, '2024-01-01 1'],
])('%s with a year from month %i is %s', (text, firstMonth, expected) => {
  const { start, months } = inFiscalYear(parsePeriod(text, 'ymd')!, firstMonth);
  expect(`${isoDay(start)} ${months}`).toBe(expected);
});

const saidOf = (fiscalYear: number, ...texts: readonly string[]) => {
  const periods = texts.map((text) => inFiscalYear(parsePeriod(text, 'ymd')!, fiscalYear));
  return messagesOf(resolvePeriods(periods, fiscalYear));
};

test('fiscal years are said to be calendar years only where nothing says when they begin', () => {
  expect(saidOf(1, 'FY23', 'FY24')).toEqual([
    'fiscal years are taken for the calendar years of their number: FY24 is 2024',
  ]);
  expect(saidOf(7, 'FY23', 'FY24')).toEqual([]);
});

test('fiscal and calendar years that overlap are pointed out, quarters that meet are not', () => {
  expect(saidOf(7, '2023', 'FY24')).toEqual([
    'calendar and fiscal years stand side by side; with a fiscal year that begins in month 7 they overlap',
  ]);
  expect(saidOf(7, 'Q1 2023', 'FY24 Q1')).toEqual([]);
});

test('a day beside fiscal years lies in one of them', () => {
  const texts = ['FY24', '2023-06-30', '2023-07-01'];
  const periods = texts.map((text) => inFiscalYear(parsePeriod(text, 'ymd')!, 7));
  const { starts } = valueOf(resolvePeriods(periods, 7));
  expect(Array.from(starts, isoDay)).toEqual(['2023-07-01', '2022-07-01', '2023-07-01']);
});

test('periods of two lengths are refused, both named', () => {
  const result = resolvePeriods(['2023', 'Q1 2024'].map((text) => parsePeriod(text, 'ymd')));
  expect(result.ok ? '' : result.problems[0]?.message).toBe(
    'the periods are of different lengths (quarters and years); give years, quarters or months alone',
  );
});

const wideOf = (...headers: readonly string[]) => {
  const { columns, others } = widePeriods(tableOf([headers]));
  return [columns.map(({ header }) => header), others];
};

test('headers that are periods are told from others', () => {
  expect(wideOf('Account', '2022', '2023', 'Total')).toEqual([['2022', '2023'], []]);
  expect(wideOf('Account', 'Spend 2022', 'Spend 2023', 'Budget 2024')).toEqual([
    ['Spend 2022', 'Spend 2023'],
    [],
  ]);
  expect(wideOf('Account', 'Umsatz Q1 2024 (EUR)', 'Umsatz Q2 2024 (EUR)')[0]).toHaveLength(2);
  expect(wideOf('Account', 'Jan 2024', 'Feb 2024', 'ARR Jan 2024')).toEqual([
    ['Jan 2024', 'Feb 2024'],
    ['ARR Jan 2024'],
  ]);
  expect(wideOf('Account', '2024')).toEqual([[], []]);
  expect(wideOf('Account', '2024-01-01', '2024-02-01')[0]).toHaveLength(2);
  expect(dayOf('2024-01-01')).toBe(
    widePeriods(tableOf([['2024-01-01', '2024-02-01']])).columns[0]?.period.start,
  );
});
