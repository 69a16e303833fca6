import type { Cell } from '#core';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days from 1899-12-30, from which Sheets counts, to 1970-01-01, from which Date does. */
const DAYS_BEFORE_1970 = 25_569;

/** In so many days no place changes its clocks and changes them back. */
const STEADY = 14 * DAY;

/** Sheets holds a duration as a moment so long after 1899-12-30: up to two months, as no account is that old. */
const LONGEST_DURATION = 61;

/** Says a moment as the clocks of a place show it: `yyyy-MM-dd HH:mm:ss`. */
export type ShowMoment = (moment: Date) => string;

/** By how much the clocks of a place are ahead at a moment, in milliseconds. */
function offsetShown(show: ShowMoment, time: number): number {
  const parts = /^(-?\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(show(new Date(time)));
  if (!parts) throw new Error(`"${show(new Date(time))}" is no moment`);
  const [year = 0, month = 0, ...rest] = parts.slice(1).map(Number);
  const shown = Date.UTC(year, month - 1, ...(rest as [number, number, number, number]));
  return shown - Math.floor(time / 1000) * 1000;
}

/**
 * Reads moments as the cells of a spreadsheet show them. What a cell holds is a day or time without a place; a function
 * is handed the moment at which the clocks of the spreadsheet's time zone show it. Clocks are asked twice a fortnight
 * rather than once a cell.
 * @returns the cell: a day with its time as a fraction, or a duration as its number of days, as Excel hands it over
 */
export function createDayReader(show: ShowMoment): (moment: Date) => Cell {
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
    if (!Number.isFinite(time)) return null;
    const start = Math.floor(time / STEADY) * STEADY;
    const before = offsetAt(start);
    const offset = before === offsetAt(start + STEADY) ? before : offsetAt(time);
    const serial = (time + offset) / DAY + DAYS_BEFORE_1970;
    return Math.abs(serial) < LONGEST_DURATION ? serial : { day: serial };
  };
}
