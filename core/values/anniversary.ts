import { civilDay, serialDay } from './day';

/**
 * The first day that is too late to be completed: whoever began before it has, on a day, so many full years behind. A year
 * is full on its anniversary; that of 29 February is the 28th in a year without one.
 * @param day - whole days since 1899-12-30
 * @param years - a whole number, 0 or more
 * @returns whole days since 1899-12-30; −Infinity where the calendar does not reach so far back
 */
export function tooLateFor(day: number, years: number): number {
  const next = civilDay(day + 1);
  const year = next.year - years;
  return serialDay(year, next.month, next.day) ?? serialDay(year, 3, 1) ?? -Infinity;
}

/**
 * Full years from one day to another, by anniversaries.
 * @param since - days since 1899-12-30; a time of day (the fraction) does not count
 * @param day - whole days since 1899-12-30
 * @returns a whole number; 0 where it begins after the day; blank (NaN) for a blank
 */
export function fullYears(since: number, day: number): number {
  if (!(Number.isFinite(since) && Number.isFinite(day))) return NaN;
  const years = Math.max(0, civilDay(day).year - civilDay(since).year);
  return years > 0 && since >= tooLateFor(day, years) ? years - 1 : years;
}
