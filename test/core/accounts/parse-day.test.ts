import { parseDay } from '../../../core/accounts/parse-day';
import { isoDay } from '../../../core/values/day';
import type { DateOrder } from '../../../core/accounts/field';

const cases: readonly (readonly [text: string, order: DateOrder, iso: string | null])[] = [
  ['2026-11-21', 'mdy', '2026-11-21'],
  ['2026-11-21T14:30:00.000Z', 'mdy', '2026-11-21'],
  ['2026-11-21 14:30:00', 'dmy', '2026-11-21'],
  ['2026-11-21T14:30:00+0000', 'dmy', '2026-11-21'],
  ['2026/1/5', 'dmy', '2026-01-05'],
  ['20261121', 'dmy', '2026-11-21'],
  ['2026-11', 'dmy', '2026-11-01'],
  ['1/5/2026', 'mdy', '2026-01-05'],
  ['1/5/2026', 'dmy', '2026-05-01'],
  ['1/5/2026 2:30 PM', 'mdy', '2026-01-05'],
  ['31.01.2026', 'dmy', '2026-01-31'],
  ['31. 1. 2026', 'dmy', '2026-01-31'],
  ['21-10-16', 'dmy', '2016-10-21'],
  ['21-10-29', 'dmy', '2029-10-21'],
  ['21-10-30', 'dmy', '1930-10-21'],
  ['16-10-21', 'ymd', '2016-10-21'],
  ['5 Jan 2026', 'mdy', '2026-01-05'],
  ['05-Jan-26', 'mdy', '2026-01-05'],
  ['Jan 5, 2026', 'dmy', '2026-01-05'],
  ['January 5th, 2026', 'dmy', '2026-01-05'],
  ['Mon, 5 Jan 2026', 'dmy', '2026-01-05'],
  ['5. März 2026', 'dmy', '2026-03-05'],
  ['5 août 2026', 'dmy', '2026-08-05'],
  ['5 de enero de 2026', 'dmy', '2026-01-05'],
  ['Jan 2026', 'mdy', '2026-01-01'],
  ['29/02/2024', 'dmy', '2024-02-29'],
  ['29/02/2023', 'dmy', null],
  ['31/04/2026', 'dmy', null],
  ['13/13/2026', 'dmy', null],
  ['21/11/2026', 'mdy', null],
  ['00/00/0000', 'dmy', null],
  ['0000-00-00', 'ymd', null],
  ['1/2/3', 'mdy', null],
  ['1-2-3', 'dmy', null],
  ['2026', 'ymd', null],
  ['45000', 'ymd', null],
  ['Marketing 2026', 'dmy', null],
  ['Decathlon 12', 'dmy', null],
  ['', 'dmy', null],
  ['N/A', 'dmy', null],
];

describe('days as exports write them', () => {
  test.each(cases)('%s read as %s is %s', (text, order, iso) => {
    const day = parseDay(text, order);
    expect(day === null ? null : isoDay(day)).toBe(iso);
  });
});
