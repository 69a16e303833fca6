import type { Cell } from '#core';
import { momentSerials, type ShowMoment } from './moment-serial';

/** Sheets holds a duration as a moment so long after 1899-12-30: up to two months, as no account is that old. */
const LONGEST_DURATION = 61;

/**
 * Reads moments as the cells of a spreadsheet show them.
 * @returns the cell: a day with its time as a fraction, or a duration as its number of days, as Excel hands it over
 */
export function createDayReader(show: ShowMoment): (moment: Date) => Cell {
  const serialOf = momentSerials(show);
  return (moment) => {
    if (!Number.isFinite(moment.getTime())) return null;
    const serial = serialOf(moment);
    return Math.abs(serial) < LONGEST_DURATION ? serial : { day: serial };
  };
}
