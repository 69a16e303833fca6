import type { CellFormat, Model, SheetColumn } from '#core';
import { functionOf } from '#core/functions';
import { absolutePlace } from '../block';
import type { LiveSheet, TablePlace } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';

/** A function that answers with a table, and where that table is shown. */
interface LiveTable {
  readonly sheet: string;
  readonly title: string;
  readonly call: string;
  /** The arguments between the model and the overrides; null where the function takes no overrides. */
  readonly between: readonly string[] | null;
  /** Its third argument is the table of deals: without one the table is left out. */
  readonly needsHistory?: boolean;
  /** The arguments between the model and the table of reps, where one is chosen; left out: the function takes none. */
  readonly beforeReps?: readonly string[];
  /** Without reps the table is left out. */
  readonly needsReps?: boolean;
  /** Whether the model says what the function asks of it; left out: always. */
  readonly isFor?: (model: Model) => boolean;
  /** What the groups are made by, where that is not the function's own choice; it takes the place of its first column. */
  readonly by?: readonly string[];
}

/** What live sheets show, in order; the tables of one sheet stand side by side. */
export const liveTables: readonly LiveTable[] = [
  {
    sheet: 'Segments',
    title: 'Segments by region',
    call: 'SEGMENT_PROFILE',
    between: [''],
  },
  {
    sheet: 'Segments',
    title: 'Guardrails',
    call: 'GUARDRAILS',
    between: null,
    beforeReps: ['', ''],
  },
  {
    sheet: 'TAM SAM SOM',
    title: 'Market, as the layers nest',
    call: 'TAM_ROLLUP',
    between: ['', ''],
  },
  {
    sheet: 'TAM SAM SOM',
    title: 'Market by segment',
    call: 'TAM_ROLLUP',
    between: ['"layer; segment"', ''],
    by: ['layer', 'segment'],
  },
  {
    sheet: 'Segment tests',
    title: 'Whether segments differ, by the deals',
    call: 'SEGMENT_TEST',
    between: null,
    needsHistory: true,
  },
  {
    sheet: 'Technology lift',
    title: 'What buyers use',
    call: 'TECHNOLOGY_LIFT',
    between: null,
    needsHistory: true,
    isFor: ({ fields }) => fields.some(({ kind }) => kind === 'list'),
  },
  {
    sheet: 'Propensity',
    title: 'Scorecards of the model, held against the deals',
    call: 'PROPENSITY_TABLE',
    between: null,
    needsHistory: true,
    isFor: ({ propensity = [] }) => propensity.length > 0,
  },
  {
    sheet: 'Coverage check',
    title: 'Who has which account, held against the reps',
    call: 'COVERAGE_CHECK',
    between: null,
    beforeReps: [],
    needsReps: true,
  },
];

const formats = new Map<string, CellFormat>([
  ...['accounts', 'possible accounts', 'value unknown', 'value known', 'excluded', 'outside'].map(
    (header) => [header, 'integer'] as const,
  ),
  ...['value', 'possible value', 'mean value', 'median value'].map((header) => [header, 'money'] as const),
  ...['share of accounts', 'share of value'].map((header) => [header, 'percent'] as const),
  ...['win rate', 'win rate with', 'win rate without'].map((header) => [header, 'percent'] as const),
  ...['sample', 'sample needed', 'won', 'lost', 'accounts with', 'decided with'].map(
    (header) => [header, 'integer'] as const,
  ),
  ...['statistic', 'p', 'p corrected', 'effect', 'information value', 'p corrected of times as much'].map(
    (header) => [header, 'precise'] as const,
  ),
  ...['times as often', 'times as much', 'low of times as much', 'high of times as much', 'low', 'high'].map(
    (header) => [header, 'number'] as const,
  ),
  ['points', 'score'],
  ...['figure', 'threshold'].map((header) => [header, 'number'] as const),
]);

const widths = new Map([
  ['segment', 18],
  ['region', 18],
  ['value', 17],
  ['possible value', 17],
  ['mean value', 15],
  ['median value', 15],
  ['guardrail', 26],
  ['measure', 16],
  ['test', 22],
  ['group', 18],
  ['compared with', 18],
  ['item', 20],
  ['characteristic', 26],
  ['bin', 34],
  ['finding', 56],
  ['what to do', 56],
  ['check', 24],
  ['where', 26],
  ['first accounts', 40],
]);

/** What formulas may read beside the accounts. */
export interface LiveSources {
  readonly model: Model;
  /** Whether the workbook has the name OVERRIDES. */
  readonly hasOverrides: boolean;
  /** The table of deals, where one is chosen. */
  readonly history: TablePlace | null;
  /** The table of reps, where one is chosen. */
  readonly reps?: TablePlace | null;
}

/** Sheets of formulas over the accounts' place, the deals, the reps, and the names MODEL and, where the workbook has it, OVERRIDES. */
export function liveSheets(place: TablePlace, sources: LiveSources): readonly LiveSheet[] {
  const accounts = absolutePlace(place);
  const { model, history, reps = null } = sources;
  const shown = liveTables.filter(
    ({ needsHistory, needsReps, isFor }) =>
      (!needsHistory || history !== null) && (!needsReps || reps !== null) && (isFor?.(model) ?? true),
  );
  const names = [...new Set(shown.map(({ sheet }) => sheet))];
  return names.map((name) => ({
    name,
    blocks: shown
      .filter(({ sheet }) => sheet === name)
      .map((table) => ({
        title: table.title,
        formula: `=${table.call}(${argumentsOf(table, accounts, sources).join(', ')})`,
        columns: headerOf(table).map(columnFor),
      })),
  }));
}

/** The header that the table will have, as its function says it. */
export function headerOf({ call, by }: LiveTable): readonly string[] {
  const [first = '', ...figures] = functionOf(call)?.returns.header ?? [];
  return [...(by ?? [first]), ...figures];
}

/** Arguments that are left out are written as blanks only before one that is given. */
function argumentsOf(
  { between, needsHistory, beforeReps }: LiveTable,
  accounts: string,
  { hasOverrides, history, reps }: LiveSources,
): readonly string[] {
  const given = [accounts, modelPlace.name];
  if (needsHistory && history) return [...given, absolutePlace(history)];
  if (beforeReps && reps) return [...given, ...beforeReps, absolutePlace(reps)];
  if (hasOverrides && between) return [...given, ...between, overridesPlace.name];
  return [...given, ...(between ?? []).filter((argument) => argument !== '')];
}

function columnFor(header: string): SheetColumn {
  const [format, width] = [formats.get(header), widths.get(header)];
  return { header, ...(format ? { format } : {}), ...(width ? { width } : {}) };
}
