import { fullYears, tooLateFor } from '../../../core/values/anniversary';
import { dayOf, isoDay } from '../../../core/values/day';

const day = (iso: string): number => dayOf(iso)!;

// Ages as everybody counts them, and as Excel's DATEDIF(…, "Y") does but for 29 February.
test.each([
  ['2025-11-19', '2026-11-19', 1],
  ['2025-11-20', '2026-11-19', 0],
  ['2024-11-19', '2026-11-19', 2],
  ['2022-11-19', '2026-11-19', 4],
  ['2025-01-01', '2025-12-31', 0],
  ['2025-01-01', '2026-01-01', 1],
  ['2024-02-29', '2025-02-27', 0],
  ['2024-02-29', '2025-02-28', 1],
  ['2023-03-01', '2024-02-29', 0],
  ['2023-02-28', '2024-02-28', 1],
  ['2023-02-28', '2024-02-29', 1],
  ['2020-02-29', '2024-02-28', 3],
  ['2020-02-29', '2024-02-29', 4],
  ['2027-01-01', '2026-11-19', 0],
])('from %s to %s are %d full years', (since, until, years) => {
  expect(fullYears(day(since), day(until))).toBe(years);
  expect(fullYears(day(since) + 0.75, day(until))).toBe(years);
});

test('the day that is too late is the first after the anniversary', () => {
  expect(isoDay(tooLateFor(day('2026-11-19'), 1))).toBe('2025-11-20');
  expect(isoDay(tooLateFor(day('2025-02-28'), 1))).toBe('2024-03-01');
  expect(tooLateFor(day('0010-01-01'), 30)).toBe(-Infinity);
});

test('a blank day has no years', () => {
  expect(fullYears(NaN, 1)).toBeNaN();
  expect(fullYears(1, NaN)).toBeNaN();
});
