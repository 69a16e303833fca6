import { calendarStatuses, planCalendar, stepState, type PlannedStep } from '../coverage/calendar';
import { asOfDay } from '../model/as-of-day';
import type { Model } from '../model/model';
import type { Cell, Rows, WrittenCell } from '../values/cell';
import { mergeInput, type MergedCells, type MergeRules } from './merge-input';
import type { Sheet, SheetColumn } from './workbook';

/** The name of the calendar's sheet. */
export const calendarSheetName = 'Calendar';

type Column = SheetColumn & {
  /** Whether it follows the model; else it is the user's once it is filled. */
  readonly isOurs: boolean;
  cell(step: PlannedStep, asOf: number | null): Cell;
};

const columns: readonly Column[] = [
  { header: 'Step', width: 34, isOurs: true, cell: ({ name }) => name },
  {
    ...{ header: 'Begins', width: 12, format: 'day', isOurs: true },
    note: 'The Monday so many weeks before the week of the kick-off',
    cell: ({ begins }) => ({ day: begins }),
  },
  {
    ...{ header: 'Ends', width: 12, format: 'day', isOurs: true },
    note: 'The Friday of its last week',
    cell: ({ ends }) => ({ day: ends }),
  },
  {
    ...{ header: 'Weeks before', width: 9, format: 'integer', isOurs: true },
    note: 'From the Model sheet, part calendar',
    cell: ({ weeksBefore }) => weeksBefore,
  },
  { header: 'Weeks', width: 8, format: 'integer', isOurs: true, cell: ({ weeks }) => weeks },
  { header: 'Owner', width: 22, isOurs: false, cell: ({ owner }) => owner },
  {
    ...{ header: 'Status', width: 13, isOurs: false, note: 'Yours: open, under way, done or dropped' },
    cell: () => calendarStatuses[0],
  },
  {
    ...{ header: 'State', width: 10, isOurs: true },
    note: "On the model's as-of day: late where the step is over and neither done nor dropped",
    cell: (step, asOf) => stepState(step, null, asOf),
  },
  { header: 'Note', width: 50, wrap: true, isOurs: false, cell: ({ note }) => note },
];

/** The sheet Calendar: the steps of the plan by their day; null where the model has no steps, or no kick-off. */
export function calendarSheet(model: Model): Sheet | null {
  const { calendar } = planCalendar(model, model.settings.fiscalYear);
  if (!calendar) return null;
  const asOf = asOfDay(model);
  return {
    name: calendarSheetName,
    role: 'input',
    columns: columns.map(({ isOurs: _, cell: __, ...column }) => column),
    rows: calendar.steps.map((step) => columns.map(({ cell }) => cell(step, asOf))),
    freezeHeader: true,
    filter: true,
    choices: [{ header: 'Status', values: calendarStatuses }],
    highlights: [
      { kind: 'text equals', header: 'State', text: 'late', colour: 'F6C7B6' },
      { kind: 'text equals', header: 'State', text: 'now', colour: 'FFE9A8' },
      { kind: 'text equals', header: 'Status', text: 'done', colour: 'D5E8D4' },
    ],
  };
}

/** A step that its owner calls done or dropped has no state. */
const settle: NonNullable<MergeRules['settle']> = (header, cell, user): WrittenCell => {
  if (header !== 'State') return cell;
  const status = user('Status');
  const over = typeof status === 'string' && stepState({ begins: 0, ends: 0 }, status, 0) === null;
  return over ? null : cell;
};

/**
 * What has to be written so that a Calendar that stands in the workbook follows the model: days and states of its steps, steps
 * that are new. Owner, status, note, the user's own columns and rows, and their order stay.
 * @param rows of the sheet as it stands
 * @returns null where the sheet is something else, or the model has no calendar
 */
export function mergeCalendar(model: Model, rows: Rows): readonly MergedCells[] | null {
  const sheet = calendarSheet(model);
  const ours = columns.flatMap(({ header, isOurs }) => (isOurs ? [header] : []));
  return sheet && mergeInput(sheet, rows, { key: 'Step', ours, settle });
}
