/** Days and times of cells are serial numbers: days since the end of 1899, times as parts of a day. */
const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** @returns The moment that a serial number means where the spreadsheet is. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = epoch + Math.round(serial * day);
  const guess = wall - offsetAt(wall, timeZone);
  // Around a change of the clocks the offset is another one than that of the guess.
  return wall - offsetAt(guess, timeZone);
}

/** @returns The serial number of a moment where the spreadsheet is. */
export function serialOf(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone) - epoch) / day;
}

/** Clocks are changed on a quarter of an hour, so within one a place is as far from UTC as at its beginning. */
const quarter = 900_000;
const offsets = new Map<string, Map<number, number>>();

/** How far a place's clocks are ahead of UTC's at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const at = Math.floor(moment / quarter);
  const offset = known.get(at) ?? reckonedOffset(moment, timeZone);
  known.set(at, offset);
  return offset;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function reckonedOffset(moment: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1000) * 1000;
}

/** Whether a number format shows a day or a time. */
export function isDayFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/giu, '');
  return /[dyhs]|m(?!$)|^m+$/iu.test(bare) && !/[#0?]/u.test(bare.replace(/\.0+/gu, ''));
}
