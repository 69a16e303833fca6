import type {
  CardAttempt,
  LearnedModel,
  LearnedRetention,
  LessonResult,
  Model,
  Problem,
  ReadTables,
  Result,
  Table,
  TierMethod,
} from '#core';
import { dayOf, found, isoDay, learnModel, lessons, run, withHistory, worthColumnsOf } from '#core';
import type { Host } from '../host';
import type { MappedColumn } from '../mapped-column';
import { overridesName } from '../overrides-place';
import type { SecondPlaces } from '../second-places';
import { text } from '../text.en';
import type { Turn } from '../turns';
import type { WritePlan } from '../write-plan';
import { touchesOf } from '../write-plan';
import { besideBlankRows } from './computed-columns';
import type { GroupCounts } from './group-counts';
import { groupCounts } from './group-counts';
import { withJoinedColumns } from './joined-accounts';
import { mappedFields, mappedModel } from './mapped-model';
import { findPlannedSheets } from './planned-sheets';
import type { ReadAccounts } from './read-accounts';
import { readChosenTables } from './read-second-tables';

/** What was learned, and what a press of Write will put into the workbook. */
export interface LearningPlan extends WritePlan {
  readonly learned: LearnedModel;
  readonly history: ReadTables;
  /** How many accounts the learned model puts into each tier and quadrant. */
  readonly counts: GroupCounts;
  /** What should be known of the tables that were read, and of columns that were added. */
  readonly notices: readonly Problem[];
}

/** What is learned from, and how. */
export interface LearnOrder {
  readonly mapping: readonly MappedColumn[];
  readonly places: SecondPlaces;
  /** Whether columns that the accounts lack, such as current spend, are made from the history and written beside them. */
  readonly addsColumns: boolean;
  readonly tiers: TierMethod;
}

/** Learns from the chosen tables what accounts are worth, one lesson a turn, and works out what would be written. */
export async function learnFromHistory(
  { sheets, desk }: Pick<Host, 'sheets' | 'desk'>,
  accounts: ReadAccounts,
  { mapping, places, addsColumns, tiers }: LearnOrder,
  turn: Turn,
): Promise<Result<LearningPlan>> {
  const beside = {
    accounts: accounts.table,
    fields: mappedFields(accounts, mapping),
    asOf: dayOf(accounts.model?.settings.asOf ?? ''),
    stages: accounts.model?.stages,
  };
  const read = await readChosenTables(sheets, beside, places, turn, 0.05);
  if (!read.ok) return read;
  const history = { ...read.value, asOf: countedBackFrom(read.value.asOf, desk.today()) };
  await turn(0.2, text.progress.joining);
  const joined = addsColumns ? withHistory(accounts.table, beside.fields, history) : found(accounts.table);
  if (!joined.ok) return joined;
  const extended = withJoinedColumns(accounts, mapping, joined.value);
  const mapped = mappedModel(extended.accounts, extended.mapping, isoDay(history.asOf));
  if (!mapped.ok) return mapped;
  const start = dated(mapped.value.model, history);
  const learned = await learnInTurns(extended.accounts, start, history, tiers, turn);
  if (!learned.ok) return learned;
  const { model } = learned.value;
  await turn(0.9, text.progress.comparing);
  const columns = extended.added.map(({ header, format, cell }) => ({
    header,
    format,
    cells: besideBlankRows(cell, accounts.rows),
  }));
  const headers = columns.map(({ header }) => header);
  const planned = await findPlannedSheets(sheets, [], true, accounts.model !== null);
  return found({
    place: accounts.place,
    columns,
    sheets: planned,
    model,
    overrides: accounts.overrideRows && overridesName(accounts.overrideRows),
    overlap: await sheets.findOverlap(accounts.place, headers),
    touches: touchesOf(accounts.place, headers, planned),
    learned: learned.value,
    history,
    counts: countsUnder(model, extended.accounts),
    notices: [...read.notices, ...joined.notices],
  });
}

/** The day of the history, but none that is still to come: a mistyped year is no reason to wait for it. */
function countedBackFrom(day: number | null, today: string): number {
  const now = dayOf(today) ?? 0;
  return Math.min(day ?? now, now);
}

/** The model with the day that its history is counted back from, where it has no as-of day of its own. */
function dated(model: Model, { asOf }: { readonly asOf: number }): Model {
  return { ...model, settings: { ...model.settings, asOf: model.settings.asOf ?? isoDay(asOf) } };
}

/** The same as learning everything at once, with a turn before each lesson. */
async function learnInTurns(
  { table, overrides }: Pick<ReadAccounts, 'table' | 'overrides'>,
  start: Model,
  history: ReadTables,
  tiers: TierMethod,
  turn: Turn,
): Promise<Result<LearnedModel>> {
  let model = start;
  let retention: LearnedRetention | null = null;
  const results: LessonResult[] = [];
  const cards: CardAttempt[] = [];
  let notices: readonly Problem[] = [];
  for (const [index, lesson] of lessons.entries()) {
    await turn(0.25 + (0.6 * index) / lessons.length, text.progress.lessons[lesson]);
    const learned = learnModel(table, model, history, { only: [lesson], tiers, overrides });
    if (!learned.ok) return learned;
    ({ model } = learned.value);
    retention = learned.value.retention ?? retention;
    results.push(...learned.value.lessons);
    cards.push(...learned.value.cards);
    ({ notices } = learned);
  }
  return found({ model, lessons: results, cards, retention }, notices);
}

function countsUnder(
  model: Model,
  { table, overrides }: { readonly table: Table } & Pick<ReadAccounts, 'overrides'>,
): GroupCounts {
  const wanted = worthColumnsOf(model).filter((name) => name === 'tier' || name === 'road');
  const done = run(table, model, { overrides, wanted });
  const countsOf = (name: string) => (done.ok ? groupCounts(done.value.frame, name) : new Map());
  return { tier: countsOf('tier'), road: countsOf('road') };
}
