import { civilDay, serialDay } from '../values/day';
import type { Period } from './parse-period';

/**
 * A fiscal period as the calendar has it. A fiscal year is named by the year it ends in, and its quarters are its own: with
 * a year that begins in July, FY24 is July 2023 to June 2024, and FY24 Q1 its first three months.
 * @param firstMonth 1 to 12; with 1 fiscal years are calendar years
 * @returns calendar periods and days as they are
 */
export function inFiscalYear(period: Period, firstMonth = 1): Period {
  if (!period.fiscal || firstMonth === 1) return period;
  const { year, month } = civilDay(period.start);
  const months = year * 12 + month - 1 + firstMonth - 1 - 12;
  const start = serialDay(Math.floor(months / 12), (months % 12) + 1, 1);
  return { ...period, start: start ?? NaN };
}
