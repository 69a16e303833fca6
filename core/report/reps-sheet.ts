import type { Cell, Rows } from '../values/cell';
import type { Rep } from '../values/rep';
import { defineProblem } from '../values/problem';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { mergeInput, type MergedCells } from './merge-input';
import type { Sheet } from './workbook';

const repsSheetName = 'Reps';

/** A sheet of the name of ours is the user's own. */
export const repsTaken = defineProblem(
  'reps/taken',
  'the sheet Reps has no column Rep, so it is something else; call it otherwise, or choose the table of reps yourself',
);

const listed = (items: readonly string[]): Cell => (items.length === 0 ? null : items.join('; '));
const day = (serial: number | null): Cell => (serial === null ? null : { day: serial });
const percent = (share: number): string => `${Math.round(share * 1e6) / 1e4}%`;

const columns: readonly FigureColumn<Rep>[] = [
  { header: 'Rep', width: 24, cell: ({ name }) => name },
  {
    ...{
      header: 'Role',
      width: 12,
      note: 'AE, SDR, CSM, SE, manager, or as the part role of the model names it',
    },
    cell: ({ role }) => (role === '' ? null : role),
  },
  {
    ...{ header: 'Segment', width: 20, note: 'Several apart by ;, blank: any' },
    cell: ({ segments }) => listed(segments),
  },
  {
    ...{ header: 'Region', width: 20, note: 'Several apart by ;, blank: any' },
    cell: ({ regions }) => listed(regions),
  },
  { header: 'Time zone', width: 16, note: 'Blank: any', cell: ({ timeZones }) => listed(timeZones) },
  {
    ...{ header: 'Languages', width: 20, note: 'Several apart by ;, blank: none is known' },
    cell: ({ languages }) => listed(languages),
  },
  { header: 'Skills', width: 20, note: 'Several apart by ;', cell: ({ skills }) => listed(skills) },
  { header: 'Start', format: 'day', note: 'Blank: always was there', cell: ({ start }) => day(start) },
  { header: 'End', format: 'day', note: 'The last day; blank: stays', cell: ({ end }) => day(end) },
  {
    ...{ header: 'Quota', format: 'money', width: 14, note: 'A year; blank: that of the role' },
    cell: ({ quota }) => quota,
  },
  { header: 'OTE', format: 'money', width: 14, note: 'A year on target', cell: ({ ote }) => ote },
  {
    ...{ header: 'Ramp', width: 22, note: 'Months (5), or share of full work by month: 0%; 25%; 50%' },
    cell: ({ ramp }) => ramp && listed(ramp.map(percent)),
  },
  {
    ...{ header: 'Attainment', format: 'percent', note: 'Share of quota that is expected' },
    cell: ({ attainment }) => attainment,
  },
  {
    ...{ header: 'Most accounts', format: 'integer', note: 'Blank: that of the role' },
    cell: ({ mostAccounts }) => mostAccounts,
  },
  {
    ...{ header: 'Most hours', format: 'number', note: 'A year; blank: those of the role' },
    cell: ({ mostHours }) => mostHours,
  },
];

/** The sheet Reps: who there is, for the user to edit; made once and read from then on. */
export function repsSheet(reps: readonly Rep[]): Sheet {
  const { name, columns: shown, rows } = figureSheet(repsSheetName, columns, reps);
  return { name, role: 'input', columns: shown, rows, freezeHeader: true, filter: true };
}

/**
 * What has to be written so that the Reps that stand in the workbook hold these, too: rows of new ones below, cells that are
 * blank. What the user wrote, the user's columns and rows, and their order stay.
 * @param rows of the sheet as it stands
 * @returns null where the sheet has no column Rep: then it is something else
 */
export const mergeReps = (reps: readonly Rep[], rows: Rows): readonly MergedCells[] | null =>
  mergeInput(repsSheet(reps), rows, { key: 'Rep', ours: [] });
