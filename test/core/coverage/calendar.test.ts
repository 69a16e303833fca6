import fc from 'fast-check';
import { nearestYearStart, planCalendar, stepState } from '../../../core/coverage/calendar';
import type { CalendarStep } from '../../../core/coverage/coverage-rules';
import { dayOf, isoDay } from '../../../core/values/day';

const plan = (day: string | null, calendar: readonly CalendarStep[], fiscalYear?: number) =>
  planCalendar({ calendar, ...(day === null ? {} : { kickOff: { day } }) }, fiscalYear);

const days = (day: string, calendar: readonly CalendarStep[]) =>
  plan(day, calendar).calendar!.steps.map(({ name, begins, ends }) => [name, isoDay(begins), isoDay(ends)]);

const codes = (...given: Parameters<typeof plan>) => plan(...given).notices.map(({ code }) => code);

describe('back from the kick-off', () => {
  // By a printed calendar: 11 January 2027 is a Monday, 13 January a Wednesday, 10 January a Sunday.
  test.each([
    ['a Monday', '2027-01-11', '2026-10-19', '2026-10-30'],
    ['a Wednesday: counted from the Monday of its week', '2027-01-13', '2026-10-19', '2026-10-30'],
    ['a Sunday: the week that ends with it', '2027-01-10', '2026-10-12', '2026-10-23'],
  ])('%s', (_, kickOff, begins, ends) => {
    expect(days(kickOff, [{ name: 'Account segmentation', weeksBefore: 12, weeks: 2 }])).toEqual([
      ['Account segmentation', begins, ends],
      ['kick-off', kickOff, kickOff],
    ]);
  });

  test('a step without weeks takes one, with 0 a day; 0 weeks before is the week of the kick-off', () => {
    const steps = [
      { name: 'Hand-over', weeksBefore: 0 },
      { name: 'Review', weeksBefore: 1, weeks: 0 },
      { name: 'Quota', weeksBefore: 2 },
    ];
    expect(days('2027-01-13', steps)).toEqual([
      ['Quota', '2026-12-28', '2027-01-01'],
      ['Review', '2027-01-04', '2027-01-04'],
      ['Hand-over', '2027-01-11', '2027-01-15'],
      ['kick-off', '2027-01-13', '2027-01-13'],
    ]);
  });

  test('over a leap day', () => {
    // 2028 has a 29 February: four weeks before Monday 13 March is Monday 14 February.
    expect(days('2028-03-13', [{ name: 'Plan', weeksBefore: 4, weeks: 3 }])[0]).toEqual([
      'Plan',
      '2028-02-14',
      '2028-03-03',
    ]);
  });

  test('without steps there is nothing, without a kick-off it is asked for', () => {
    expect(plan('2027-01-11', [])).toEqual({ calendar: null, notices: [] });
    const { calendar, notices } = plan(null, [{ name: 'Plan', weeksBefore: 4 }]);
    expect(calendar).toBeNull();
    expect(notices.map(({ message }) => message)).toEqual([
      'the calendar has 1 step but no day to count back from; add the row calendar, kick-off, date to the Model sheet',
    ]);
  });

  test('laws: days keep their order, begin on Mondays and never on a weekend, and a later kick-off makes no step earlier', () => {
    const steps = fc.array(
      fc.record({ weeksBefore: fc.integer({ min: 0, max: 60 }), weeks: fc.integer({ min: 0, max: 12 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), steps, (kickOff, drawn) => {
        const calendar = drawn.map((step, at) => ({ ...step, name: `Step ${at}` }));
        const at = (day: number) => plan(isoDay(day), calendar).calendar!.steps;
        const planned = at(kickOff);
        const later = new Map(at(kickOff + 1).map(({ name, begins }) => [name, begins]));
        planned.forEach(({ name, begins, ends, weeks, weeksBefore }, place) => {
          expect(begins).toBeGreaterThanOrEqual(planned[place - 1]?.begins ?? -Infinity);
          expect(later.get(name)).toBeGreaterThanOrEqual(begins);
          if (name === 'kick-off') return;
          // 1 January 1900, serial 2, was a Monday.
          expect((begins - 2) % 7).toBe(0);
          expect(ends - begins).toBe(weeks === 0 ? 0 : 7 * weeks - 3);
          expect(kickOff - begins - 7 * weeksBefore).toBeGreaterThanOrEqual(0);
          expect(kickOff - begins - 7 * weeksBefore).toBeLessThan(7);
        });
      }),
    );
  });
});

describe('what should be known', () => {
  const quota = { name: 'Territories and quota', weeksBefore: 2, weeks: 2 };

  test.each([
    ['a Friday', '2027-02-05', []],
    ['a Saturday', '2027-02-06', ['calendar/weekend']],
    ['a Sunday', '2027-02-07', ['calendar/weekend']],
  ])('a kick-off on %s', (_, day, expected) => {
    expect(codes(day, [{ name: 'Plan', weeksBefore: 8, weeks: 1 }])).toEqual(expected);
  });

  test('a step that runs past the kick-off is named', () => {
    const { notices } = plan('2027-02-03', [{ name: 'Hiring', weeksBefore: 1, weeks: 3 }], 7);
    expect(notices.map(({ message }) => message)).toEqual([
      '"Hiring" ends on 2027-02-12, after the kick-off on 2027-02-03; begin it earlier or give it fewer weeks',
    ]);
  });

  test('a fiscal year that begins before the last step ends', () => {
    // Steps end on Friday 8 January; the fiscal year begins on 1 January, or with another month not near.
    expect(plan('2027-01-11', [quota]).notices.map(({ message }) => message)).toEqual([
      'the fiscal year begins on 2027-01-01, before the last step ends on 2027-01-08: until then reps work without what it hands over',
    ]);
    expect(codes('2027-01-11', [quota], 2)).toEqual([]);
    expect(codes('2026-12-07', [quota])).toEqual([]);
  });

  test.each([
    ['2027-01-11', 1, '2027-01-01'],
    ['2026-12-10', 1, '2027-01-01'],
    ['2026-06-10', 1, '2026-01-01'],
    ['2027-01-11', 2, '2027-02-01'],
    ['2027-01-11', 8, '2026-08-01'],
    ['2027-01-11', 7, '2027-07-01'],
  ])('next to %s, fiscal years of month %d begin on %s', (day, month, start) => {
    expect(isoDay(nearestYearStart(dayOf(day)!, month))).toBe(start);
  });
});

test.each([
  ['before it begins', null, 9, 'ahead'],
  ['on its first day', 'open', 10, 'now'],
  ['on its last day', 'under way', 14, 'now'],
  ['after it', 'open', 15, 'late'],
  ['after it, with a status of the user’s own', 'waiting for legal', 15, 'late'],
  ['after it, done', ' Done ', 15, null],
  ['after it, dropped', 'dropped', 15, null],
  ['without an as-of day', 'open', null, null],
])('a step %s (%s)', (_, status, asOf, state) => {
  expect(stepState({ begins: 10, ends: 14 }, status, asOf)).toBe(state);
});
