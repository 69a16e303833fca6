import fc from 'fast-check';
import { civilDay, dayOf, isoDay, serialDay } from '../../../core/values/day';

describe('calendar days', () => {
  // Serial numbers as Excel and Sheets show them.
  test.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-11-21', 46347],
    ['9999-12-31', 2958465],
  ])('%s has the serial number %d', (iso, serial) => {
    expect(dayOf(iso)).toBe(serial);
    expect(isoDay(serial)).toBe(iso);
  });

  test('the time of day is left out', () => {
    expect(isoDay(46347.75)).toBe('2026-11-21');
  });

  test.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-5', 'today', ''])(
    '%s is no day',
    (iso) => {
      expect(dayOf(iso)).toBeNull();
    },
  );

  test('reading a written day gives the day again, and agrees with the Gregorian calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: -693000, max: 2958465 }), (serial) => {
        const { year, month, day } = civilDay(serial);
        expect(serialDay(year, month, day)).toBe(serial);
        expect(isoDay(serial)).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
