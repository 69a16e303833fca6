const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days from 1899-12-30, from which Sheets counts, to 1970-01-01, from which Date does. */
const DAYS_BEFORE_1970 = 25_569;

/** In so many days no place changes its clocks and changes them back. */
const STEADY = 14 * DAY;

/** How Utilities.formatDate is to say a moment. */
export const momentFormat = 'yyyy-MM-dd HH:mm:ss';

/** Says a moment as the clocks of a place show it: `2026-11-22 08:05:00`. */
export type ShowMoment = (moment: Date) => string;

/** Whether a value is a moment: Google's own Date is of another realm, of which `instanceof` knows nothing. */
export function isMoment(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** By how much the clocks of a place are ahead at a moment, in milliseconds. */
function offsetShown(show: ShowMoment, time: number): number {
  const parts = /^(-?\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(show(new Date(time)));
  if (!parts) throw new Error(`"${show(new Date(time))}" is no moment`);
  const [year = 0, month = 0, ...rest] = parts.slice(1).map(Number);
  const shown = Date.UTC(year, month - 1, ...(rest as [number, number, number, number]));
  return shown - Math.floor(time / 1000) * 1000;
}

/**
 * The number that a cell holds for a moment as Google hands it over: days since 1899-12-30, by the clocks of the
 * spreadsheet's time zone. A cell holds a day or time without a place, and is handed over as the moment at which those
 * clocks show it. Clocks are asked twice a fortnight rather than once a cell.
 */
export function momentSerials(show: ShowMoment): (moment: Date) => number {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const known = offsets.get(time);
    if (known !== undefined) return known;
    const offset = offsetShown(show, time);
    offsets.set(time, offset);
    return offset;
  };
  return (moment) => {
    const time = moment.getTime();
    const start = Math.floor(time / STEADY) * STEADY;
    const before = offsetAt(start);
    const offset = before === offsetAt(start + STEADY) ? before : offsetAt(time);
    return (time + offset) / DAY + DAYS_BEFORE_1970;
  };
}
