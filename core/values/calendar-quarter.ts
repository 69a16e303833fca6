import { civilDay, serialDay } from './day';

/** A quarter of the calendar. */
export interface CalendarQuarter {
  /** 4 × year + 0 to 3, so that neighbours differ by 1. */
  readonly number: number;
  /** Whole days since 1899-12-30. */
  readonly firstDay: number;
}

/**
 * The calendar quarter that a day is in.
 * @param day - days since 1899-12-30; the time of day is left out
 */
export function quarterOf(day: number): CalendarQuarter {
  const { year, month } = civilDay(day);
  const quarter = Math.floor((month - 1) / 3);
  return { number: 4 * year + quarter, firstDay: serialDay(year, 3 * quarter + 1, 1) ?? Math.floor(day) };
}
