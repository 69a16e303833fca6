import { civilDay, dayOf, isoDay, serialDay } from '../values/day';
import { defineNotice, type Problem } from '../values/problem';
import { kickOffItem, type CalendarStep, type CoverageRules } from './coverage-rules';

/** What becomes of a step, as its owner says it on the sheet Calendar. */
export const calendarStatuses = ['open', 'under way', 'done', 'dropped'] as const;

/** Where a step stands on a day: over though it is not done, under way by its dates, or still to come. */
export type StepState = 'late' | 'now' | 'ahead';

/** A step with its days, whole days since 1899-12-30. */
export interface PlannedStep {
  readonly name: string;
  /** A Monday, and the Friday of its last week; the kick-off is one day. */
  readonly begins: number;
  readonly ends: number;
  readonly weeksBefore: number;
  readonly weeks: number;
  readonly owner: string | null;
  readonly note: string | null;
}

/** The calendar of a plan: steps by their first day, the kick-off among them. */
export interface PlanCalendar {
  readonly kickOff: number;
  readonly steps: readonly PlannedStep[];
}

const noKickOff = defineNotice(
  'calendar/no-kick-off',
  'the calendar has {count} {count|step|steps} but no day to count back from; add the row calendar, kick-off, date to the Model sheet',
);
const weekend = defineNotice(
  'calendar/weekend',
  'the kick-off, {day}, is on a weekend; steps are counted back from the week before it ends, so all of them end on a Friday before',
);
const pastKickOff = defineNotice(
  'calendar/past-kick-off',
  '"{step}" ends on {day}, after the kick-off on {kickOff}; begin it earlier or give it fewer weeks',
);
const afterYear = defineNotice(
  'calendar/after-year',
  'the fiscal year begins on {year}, before the last step ends on {day}: until then reps work without what it hands over',
);

const week = 7;
/** Whole days since 1899-12-30, which was a Saturday: 0 for Monday to 6 for Sunday. */
const weekday = (day: number): number => (((day + 5) % week) + week) % week;
const mondayOf = (day: number): number => day - weekday(day);

function planStep({ name, weeksBefore, weeks = 1, owner, note }: CalendarStep, kickOff: number): PlannedStep {
  const begins = mondayOf(kickOff) - week * weeksBefore;
  const ends = weeks === 0 ? begins : begins + week * weeks - 3;
  return { name, begins, ends, weeksBefore, weeks, owner: owner ?? null, note: note ?? null };
}

/**
 * The first day of the fiscal year that begins next to a day, before or after it.
 * @param month that fiscal years begin in, 1 to 12
 */
export function nearestYearStart(day: number, month: number): number {
  const { year } = civilDay(day);
  const starts = [year - 1, year, year + 1].map((each) => serialDay(each, month, 1)!);
  return starts.reduce((best, start) => (Math.abs(start - day) < Math.abs(best - day) ? start : best));
}

function noticesOf({ kickOff, steps }: PlanCalendar, month: number): readonly Problem[] {
  const before = steps.filter(({ weeksBefore }) => weeksBefore > 0);
  const late = before.filter(({ ends }) => ends >= kickOff);
  const last = before.reduce((latest, { ends }) => Math.max(latest, ends), -Infinity);
  const year = nearestYearStart(kickOff, month);
  return [
    ...(weekday(kickOff) >= 5 ? [weekend({ day: isoDay(kickOff) })] : []),
    ...late.map(({ name, ends }) => pastKickOff({ step: name, day: isoDay(ends), kickOff: isoDay(kickOff) })),
    ...(last >= year && year < kickOff ? [afterYear({ year: isoDay(year), day: isoDay(last) })] : []),
  ];
}

/**
 * Counts the steps of the planning calendar back from the kick-off in whole weeks: each begins on the Monday so many weeks before
 * the week of the kick-off and ends on the Friday of its last week; without weeks it takes one, with 0 a day. A step of 0 weeks
 * before is in the week of the kick-off. Public holidays are not known.
 * @param rules steps, and the day of the kick-off
 * @param fiscalYear the month, 1 to 12, that fiscal years begin in
 * @returns null where there is no step, or no kick-off (then a notice says so); notices about a kick-off on a weekend, steps that
 *   end after it, and a fiscal year that begins before the last step ends
 */
export function planCalendar(
  { calendar = [], kickOff }: Pick<CoverageRules, 'calendar' | 'kickOff'>,
  fiscalYear = 1,
): { readonly calendar: PlanCalendar | null; readonly notices: readonly Problem[] } {
  const day = kickOff ? dayOf(kickOff.day) : null;
  if (calendar.length === 0) return { calendar: null, notices: [] };
  if (day === null) return { calendar: null, notices: [noKickOff({ count: calendar.length })] };
  const own = { name: kickOffItem, begins: day, ends: day, weeksBefore: 0, weeks: 0 };
  const steps = [
    ...calendar.map((step) => planStep(step, day)),
    { ...own, owner: null, note: kickOff?.note ?? null },
  ].sort((one, other) => one.begins - other.begins || one.ends - other.ends);
  const planned = { kickOff: day, steps };
  return { calendar: planned, notices: noticesOf(planned, fiscalYear) };
}

/**
 * Where a step stands on the model's as-of day.
 * @param status as its owner says it; a step that is done or dropped is never late
 * @param asOf whole days since 1899-12-30; null: nothing is known
 */
export function stepState(
  { begins, ends }: Pick<PlannedStep, 'begins' | 'ends'>,
  status: string | null,
  asOf: number | null,
): StepState | null {
  const said = status?.trim().toLowerCase();
  if (asOf === null || said === 'done' || said === 'dropped') return null;
  return ends < asOf ? 'late' : begins <= asOf ? 'now' : 'ahead';
}
