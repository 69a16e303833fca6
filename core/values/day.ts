/** A day of the calendar, month and day of month counted from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1899-12-30, the day that serial numbers count from. */
const SERIAL_START = 693899;

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The serial number of a calendar day, the number that Excel and Sheets show for it: days since 1899-12-30.
 * (Excel alone counts a 29 February 1900 that never was; up to that day its numbers are one less.)
 * @param year 0 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns null for a day that the calendar does not have.
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms" (the March-based year).
 */
export function serialDay(year: number, month: number, day: number): number | null {
  if (!(year >= 0 && year <= 9999) || !(month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  const march = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return march * 365 + leapDays + inYear - SERIAL_START;
}

/** The calendar day of a serial number; the time of day (its fraction) is left out. Inverse of `serialDay`. */
export function civilDay(serial: number): CivilDay {
  const days = Math.floor(serial) + SERIAL_START;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** A serial day as ISO 8601 writes it: `2026-11-21`; the time of day is left out. */
export function isoDay(serial: number): string {
  const { year, month, day } = civilDay(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The serial day of an ISO day, `2026-11-21` and nothing else around it.
 * @returns null for any other text and for days that the calendar does not have.
 */
export function dayOf(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? serialDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
