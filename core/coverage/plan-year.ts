import { civilDay, daysInMonth, serialDay } from '../values/day';

/** One month of a plan: its first and last day, whole days since 1899-12-30, and how many days it has. */
export interface PlanMonth {
  readonly first: number;
  readonly last: number;
  readonly days: number;
}

/** The twelve months of the fiscal year that is planned. */
export interface PlanYear {
  /** The calendar year in which it ends, by which fiscal years are named. */
  readonly year: number;
  readonly months: readonly PlanMonth[];
}

/** Whoever plans in the last quarter of a fiscal year plans the next one. */
const monthsAhead = 3;

function monthAt(monthsSinceZero: number): PlanMonth {
  const [year, month] = [Math.floor(monthsSinceZero / 12), (monthsSinceZero % 12) + 1];
  const first = serialDay(year, month, 1);
  if (first === null) throw new Error(`no month ${month} of ${year}`);
  const days = daysInMonth(year, month);
  return { first, last: first + days - 1, days };
}

/** How many months a day lies after January of year 0. */
export function monthNumber(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

/**
 * The fiscal year that a plan made on a day is for: the one that holds the month three months later, so that in its last
 * quarter the next year is planned.
 * @param asOf the day of the plan, whole days since 1899-12-30
 * @param firstMonth the month that fiscal years begin in, 1–12
 * @returns its twelve months in order
 */
export function planYear(asOf: number, firstMonth = 1): PlanYear {
  const ahead = monthNumber(asOf) + monthsAhead;
  const start = ahead - ((((ahead - (firstMonth - 1)) % 12) + 12) % 12);
  const months = Array.from({ length: 12 }, (_, at) => monthAt(start + at));
  return { year: Math.floor((start + 11) / 12), months };
}
