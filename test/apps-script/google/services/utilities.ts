import type { ServerRun } from '../run';
import { strict } from '../strict';

type Utilities = GoogleAppsScript.Utilities.Utilities;

export function utilities(run: ServerRun): Utilities {
  let count = 0;
  return strict<Utilities>(run, 'Utilities', {
    sleep: (milliseconds) => {
      run.google.clock.slept += milliseconds;
      run.spend(milliseconds);
    },
    formatDate: (date, timeZone, format) => formatDate((date as unknown as Date).getTime(), timeZone, format),
    getUuid: () => {
      count += 1;
      const time = (run.startedAt + run.google.runs.length).toString(16).padStart(12, '0').slice(-12);
      return `00000000-0000-4000-8000-${(BigInt(`0x${time}`) * 4096n + BigInt(count)).toString(16).padStart(12, '0').slice(-12)}`;
    },
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

/** Letters of Java's patterns, as far as they are used. */
function formatDate(time: number, timeZone: string, format: string): string {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const letters: Readonly<Record<string, string | undefined>> = {
    yyyy: parts['year'],
    MM: parts['month'],
    dd: parts['day'],
    HH: parts['hour'],
    mm: parts['minute'],
    ss: parts['second'],
    SSS: String(time % 1000).padStart(3, '0'),
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/gu, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const text = letters[token];
    if (text === undefined) throw new Error(`the fake of Google formats no ${token}`);
    return text;
  });
}
