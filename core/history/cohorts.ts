import { sumByGroup } from '../stats/sum-of';
import { civilDay, serialDay } from '../values/day';
import type { Spend } from './history';

/** Customers who began in one year, and how many of them remained. */
export interface CustomerCohort {
  /** The year as text, as cohorts are called. */
  readonly name: string;
  /** The year in which they began. */
  readonly year: number;
  /** Customers at the start, after one year, after two, …: never rising, as far as all of them could be watched. */
  readonly survivors: readonly number[];
  /** True where the customers may have begun earlier: the first year of a table of spend. */
  readonly maybeOlder: boolean;
}

/** The day so many years later; of 29 February the 28th. */
function yearsLater(day: number, years: number): number {
  const { year, month, day: ofMonth } = civilDay(day);
  return serialDay(year + years, month, ofMonth) ?? serialDay(year + years, month, 28) ?? NaN;
}

/** Years that a customer stayed beyond its anniversary: one that leaves on the day has not renewed. */
function yearsStayed(since: number, left: number): number {
  let years = civilDay(left).year - civilDay(since).year;
  while (years > 0 && !(left > yearsLater(since, years))) years -= 1;
  return Math.max(0, years);
}

/**
 * Cohorts of customers by the year in which they began, from the days on which each became a customer and left. Those who
 * left after their k-th anniversary survived k years; a column goes as far as the cohort's last starter could be watched.
 * @param since the day on which each account became a customer; `NaN`: it is none
 * @param left the day on which it left; `NaN`: it has not
 * @param asOf the day up to which leaving is known
 * @returns by year, ascending, as RETENTION_FIT takes them; years after the as-of day are left out
 */
export function cohortsOfCustomers(
  since: ArrayLike<number>,
  left: ArrayLike<number>,
  asOf: number,
): readonly CustomerCohort[] {
  const stays = new Map<number, number[]>();
  for (let account = 0; account < since.length; account += 1) {
    const [from, to] = [since[account]!, left[account] ?? NaN];
    if (!(from <= asOf)) continue;
    const { year } = civilDay(from);
    const stayed = to <= asOf ? yearsStayed(from, Math.max(from, to)) : Infinity;
    const held = stays.get(year);
    if (held) held.push(stayed);
    else stays.set(year, [stayed]);
  }
  const lastYear = civilDay(asOf).year;
  return [...stays]
    .sort(([a], [b]) => a - b)
    .map(([year, years]) => {
      const yearEnd = serialDay(year, 12, 31)!;
      const watched = Math.max(0, lastYear - year - (yearsLater(yearEnd, lastYear - year) <= asOf ? 0 : 1));
      return {
        name: String(year),
        year,
        survivors: Array.from(
          { length: watched + 1 },
          (_, age) => years.filter((each) => each >= age).length,
        ),
        maybeOlder: false,
      };
    });
}

/** The year that a period of spend counts in; `NaN` without a day, and for a year that was not over by the as-of day. */
function yearOf(day: number, isYear: boolean, asOf: number): number {
  if (Number.isNaN(day)) return NaN;
  if (!isYear) return civilDay(day).year;
  const last = yearsLater(day, 1) - 1;
  return last > asOf ? NaN : civilDay(last).year;
}

/**
 * Cohorts of customers from spend: an account begins in the first year in which its spend is more than 0, and remains up to
 * the last such year (a year without spend in between does not end it). Spend by year, fiscal or not, keeps its years, each
 * named by the year it ends in; quarters and months count in calendar years. Years that were not over by the as-of day are
 * left out.
 * @param accountCount rows of the accounts; rows of spend without an account are left out
 * @param asOf the day up to which spend is complete; `NaN`: the last year in the table is
 * @returns by year, ascending; the customers of the table's first year may have begun earlier, which is said
 */
export function cohortsOfSpend(spend: Spend, accountCount: number, asOf = NaN): readonly CustomerCohort[] {
  const isYearly = spend.periodDays >= 365;
  const years = Array.from(spend.period, (day) => yearOf(day, isYearly, asOf));
  const over = isYearly || Number.isNaN(asOf) ? Infinity : civilDay(asOf + 1).year - 1;
  const counted = years.filter((year) => year <= over);
  if (counted.length === 0) return [];
  const firstYear = counted.reduce((least, year) => Math.min(least, year), Infinity);
  const lastYear = counted.reduce((most, year) => Math.max(most, year), -Infinity);
  const width = lastYear - firstYear + 1;
  const cells = Int32Array.from(years, (year, row) =>
    Math.max(0, spend.account[row]! * width + (year <= lastYear ? year - firstYear : 0)),
  );
  const amounts = spend.amount.map((money, row) =>
    spend.account[row]! >= 0 && years[row]! <= lastYear ? money : NaN,
  );
  const sums = accountCount === 0 ? [] : sumByGroup(amounts, cells, accountCount * width);
  const counts = Array.from({ length: width }, (_, start) => new Array<number>(width - start).fill(0));
  for (let account = 0; account < accountCount; account += 1) {
    const spent = Array.from({ length: width }, (_, at) => sums[account * width + at]! > 0);
    const [start, last] = [spent.indexOf(true), spent.lastIndexOf(true)];
    for (let age = 0; start >= 0 && age <= last - start; age += 1) counts[start]![age]! += 1;
  }
  return counts.flatMap((survivors, at) =>
    survivors[0] === 0
      ? []
      : [{ name: String(firstYear + at), year: firstYear + at, survivors, maybeOlder: at === 0 }],
  );
}
