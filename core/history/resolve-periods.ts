import { civilDay, daysInMonth, serialDay } from '../values/day';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Period } from './parse-period';

/** The first day of each period, and how long one lasts. */
export interface Periods {
  /** Whole days since 1899-12-30; `NaN` where the period is blank. */
  readonly starts: Float64Array;
  readonly months: 1 | 3 | 12;
}

const lengthsMixed = defineProblem(
  'spend/periods-mixed',
  'the periods are of different lengths ({one} and {other}); give years, quarters or months alone',
);
const daysAsMonths = defineNotice(
  'spend/days-as-months',
  'the spend is dated by day; it is added up by calendar month',
);
const fiscalYears = defineNotice(
  'spend/fiscal-years',
  'fiscal years are taken for the calendar years of their number: FY24 is 2024',
);

const bothYears = defineNotice(
  'spend/fiscal-and-calendar',
  'calendar and fiscal {lengths} stand side by side; with a fiscal year that begins in month {month} they overlap',
);

const words = { 1: 'months', 3: 'quarters', 12: 'years' } as const;

/** Months since year 0 of the month that a day lies in. */
function monthOf(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

const firstDay = (month: number): number => serialDay(Math.floor(month / 12), (month % 12) + 1, 1) ?? NaN;

function endsMonth(day: number): boolean {
  const civil = civilDay(day);
  return civil.day === daysInMonth(civil.year, civil.month);
}

/** Whether no period of one kind shares a month with one of the other: the fiscal ones begin where calendar ones do. */
const meets = (firstMonth: number, months: number): boolean => (firstMonth - 1) % months === 0;

/** What days stand for: the first or last days of periods where they all are and lie evenly, else their months. */
function daysRead(days: readonly number[]): {
  readonly months: 1 | 3 | 12;
  readonly startOf: (day: number) => number;
} {
  const distinct = [...new Set(days)];
  const [first, last] = [distinct.every((day) => civilDay(day).day === 1), distinct.every(endsMonth)];
  const seen = [...new Set(distinct.map(monthOf))].sort((a, b) => a - b);
  const gaps = seen.slice(1).map((month, at) => month - seen[at]!);
  const even = (months: number): boolean => gaps.length > 0 && gaps.every((gap) => gap % months === 0);
  const months = !first && !last ? 1 : even(12) ? 12 : even(3) ? 3 : 1;
  // A period that is named by its last day began so many months before.
  const back = last && !first ? months - 1 : 0;
  return { months, startOf: (day) => firstDay(monthOf(day) - back) };
}

/**
 * Brings periods to one length. Days are the first or last days of years, quarters or months where all of them are and
 * they lie so far apart, else they count by the month that they lie in.
 * @param periods one a row, fiscal ones as the calendar has them; null is blank
 * @param fiscalYear the month, 1 to 12, that fiscal years begin in
 * @returns the first day of each, or a problem where years, quarters and months stand side by side
 */
export function resolvePeriods(periods: readonly (Period | null)[], fiscalYear = 1): Result<Periods> {
  const known = periods.filter((period) => period !== null);
  const lengths = [...new Set(known.map(({ months }) => months))]
    .filter((months) => months !== 0)
    .sort((a, b) => a - b);
  const days = known.filter(({ months }) => months === 0).map(({ start }) => start);
  const [one, other] = lengths;
  if (one !== undefined && other !== undefined) {
    return refused([lengthsMixed({ one: words[one as 1], other: words[other as 3] })]);
  }
  const read = daysRead(days);
  const months = (one as 1 | 3 | 12 | undefined) ?? read.months;
  const named = known.filter((period) => period.months !== 0);
  const fiscal = named.filter((period) => period.fiscal).length;
  // Days beside named periods lie in one of them.
  const shift = fiscal > 0 && fiscal === named.length ? (fiscalYear - 1) % months : 0;
  const startOf =
    one === undefined
      ? read.startOf
      : (day: number): number => firstDay(monthOf(day) - ((monthOf(day) - shift) % months));
  const starts = Float64Array.from(periods, (period) =>
    period === null ? NaN : period.months === 0 ? startOf(period.start) : period.start,
  );
  const notices: Problem[] = [];
  if (fiscal > 0 && fiscalYear === 1) notices.push(fiscalYears());
  if (fiscal > 0 && fiscal < named.length && !meets(fiscalYear, months))
    notices.push(bothYears({ lengths: words[months], month: fiscalYear }));
  if (months === 1 && days.some((day) => civilDay(day).day !== 1 && !endsMonth(day)))
    notices.push(daysAsMonths());
  return found({ starts, months }, notices);
}
