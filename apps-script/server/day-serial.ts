const millisecondsADay = 86_400_000;
/** 1970-01-01 as spreadsheets count days. */
const epoch = 25_569;

/** Whether a cell's value is a moment: `instanceof` knows those of its own realm alone. */
export function isMoment(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Moments, as Google hands over the days and times of cells, turned into the numbers that the cells hold: days since 1899-12-30 by the
 * spreadsheet's own clock.
 */
export function daySerials(timeZone: string): (moment: Date) => number {
  const known = new Map<number, number>();
  return (moment) => {
    const time = moment.getTime();
    const serial = known.get(time) ?? serialOf(moment, timeZone);
    known.set(time, serial);
    return serial;
  };
}

function serialOf(moment: Date, timeZone: string): number {
  const shown = Utilities.formatDate(
    moment as unknown as GoogleAppsScript.Base.Date,
    timeZone,
    'yyyy MM dd HH mm ss SSS',
  );
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, milliseconds = 0] = shown
    .split(' ')
    .map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  return wall / millisecondsADay + epoch;
}
