import fc from 'fast-check';
import { inFiscalYear } from '../../../core/history/fiscal-year';
import { parsePeriod } from '../../../core/history/parse-period';
import { readSpend } from '../../../core/history/read-spend';
import { cohortsOfSpend } from '../../../core/history/cohorts';
import { civilDay, dayOf, serialDay } from '../../../core/values/day';
import { keysOf, tableOf, valueOf } from './tables';

const firstMonths = fc.integer({ min: 1, max: 12 });
const years = fc.integer({ min: 1972, max: 2098 });

const periodIn = (text: string, firstMonth: number) => inFiscalYear(parsePeriod(text, 'ymd')!, firstMonth);

/** The day after the last of a period that begins on the first of a month. */
function endOf({ start, months }: { readonly start: number; readonly months: number }): number {
  const { year, month } = civilDay(start);
  const after = year * 12 + month - 1 + months;
  return serialDay(Math.floor(after / 12), (after % 12) + 1, 1)!;
}

test('fiscal years follow one another without a gap, and the last day of each lies in the year of its name', () => {
  fc.assert(
    fc.property(years, firstMonths, (year, firstMonth) => {
      const [one, next] = [periodIn(`FY${year}`, firstMonth), periodIn(`FY${year + 1}`, firstMonth)];
      expect(endOf(one)).toBe(next.start);
      expect(civilDay(endOf(one) - 1).year).toBe(year);
      expect(civilDay(one.start)).toMatchObject({ month: firstMonth, day: 1 });
    }),
  );
});

test('the quarters of a fiscal year tile it: each begins where the one before ends, the last ends with the year', () => {
  fc.assert(
    fc.property(years, firstMonths, (year, firstMonth) => {
      const whole = periodIn(`FY${year}`, firstMonth);
      const quarters = [1, 2, 3, 4].map((quarter) => periodIn(`FY${year} Q${quarter}`, firstMonth));
      expect(quarters[0]!.start).toBe(whole.start);
      expect(quarters.slice(1).map(({ start }) => start)).toEqual(quarters.slice(0, 3).map(endOf));
      expect(endOf(quarters[3]!)).toBe(endOf(whole));
    }),
  );
});

test('calendar periods are the same whatever the fiscal year', () => {
  const texts = years.chain((year) =>
    fc.constantFrom(`${year}`, `Q2 ${year}`, `${year}-05`, `${year}-05-31`),
  );
  fc.assert(
    fc.property(texts, firstMonths, (text, firstMonth) =>
      expect(periodIn(text, firstMonth)).toEqual(parsePeriod(text, 'ymd')),
    ),
  );
});

const accounts = keysOf(
  tableOf([
    ['Account', 'Employees'],
    ['Acme', 1],
    ['Globex', 2],
    ['Initech', 3],
  ]),
);

test('wide and long spend by fiscal year say the same, and a year counts once it is over', () => {
  const money = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(fc.tuple(money, money, money), firstMonths, (amounts, fiscalYear) => {
      const names = ['FY22', 'FY23', 'FY24'];
      const options = { accounts, fiscalYear };
      const wide = valueOf(
        readSpend(
          tableOf([
            ['Account', ...names],
            ['Acme', ...amounts],
          ]),
          options,
        ),
      );
      const rows = names.map((name, at) => ['Acme', name, amounts[at]!]);
      const long = valueOf(readSpend(tableOf([['Account', 'Fiscal year', 'Amount'], ...rows]), options));
      expect([...wide.period]).toEqual([...long.period]);
      const lastDay = endOf(periodIn('FY24', fiscalYear)) - 1;
      const cohorts = (asOf: number) =>
        cohortsOfSpend(wide, 3, asOf).map((each) => [each.name, each.survivors]);
      expect(cohorts(lastDay)).toEqual([['2022', [1, 1, 1]]]);
      expect(cohorts(lastDay - 1)).toEqual([['2022', [1, 1]]]);
    }),
    { numRuns: 40 },
  );
  expect(dayOf('2024-06-30')).toBe(endOf(periodIn('FY24', 7)) - 1);
});
