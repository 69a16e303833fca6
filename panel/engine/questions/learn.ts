import type {
  Cell,
  CellFormat,
  LearnedModel,
  Lesson,
  LessonResult,
  Model,
  Problem,
  ReadTables,
  Result,
  Rows,
  Table,
  TierMethod,
} from '#core';
import {
  cellAt,
  checkModel,
  createRunner,
  dayOf,
  found,
  isoDay,
  learnModel,
  refused,
  standardFieldOf,
  withHistory,
  worthColumnsOf,
} from '#core';
import type { MappedColumn } from '../../mapped-column';
import type { Turn } from '../../turns';
import { draftedModel } from '../drafted-model';
import { historyOf } from '../history-of';
import type { Question } from '../question';
import type { OpenAccounts, Session } from '../session';
import { openAccounts } from '../session';

/** What is learned, and how. */
export interface LearnOrder {
  readonly model: Model;
  readonly lessons: readonly Lesson[];
  /** How tiers are cut; null: as the model's own tiers say. */
  readonly tiers: TierMethod | null;
  /** The share of buyers in the population, where deals are no fair sample of it; null or left out: that of the deals. */
  readonly prior?: number | null;
  /** Whether columns that the accounts lack, such as current spend, are made from the history. */
  readonly addsColumns: boolean;
  readonly mapping: readonly MappedColumn[];
  /** The user's calendar day. */
  readonly today: string;
}

/** A column that the history adds to the accounts; its cells are asked for with `added rows`. */
export interface AddedColumn {
  readonly header: string;
  readonly format: CellFormat;
}

/** Accounts that a tier or a quadrant holds. */
export interface NamedCount {
  readonly name: string;
  readonly accounts: number;
}

/** Rows that were learned from; null where there is no such table. */
export type LearnedSources = Readonly<Record<'deals' | 'spend' | 'effort', number | null>>;

/** A model with what was learned in it, what became of each lesson, and what goes with it. */
export interface LearnedSeen extends Pick<LearnedModel, 'model' | 'cards' | 'retention'> {
  /** Asks for the cells of the added columns. */
  readonly id: number;
  readonly lessons: readonly LessonResult[];
  readonly counts: Readonly<Record<'tier' | 'road', readonly NamedCount[]>>;
  readonly added: readonly AddedColumn[];
  readonly sources: LearnedSources;
  /** The day that things are counted back from. */
  readonly asOf: string;
  /** What should be known of the tables that were read, and of the columns that were added. */
  readonly notices: readonly Problem[];
}

/** Learns from the tables beside the accounts, one lesson a turn; nothing is written. */
export const learn: Question<LearnOrder, Result<LearnedSeen>> = async (session, order, turn) => {
  const { addsColumns, mapping, today } = order;
  const problems = checkModel(order.model).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  await turn(0.05, 'joining');
  const read = historyOf(session, order.model);
  if (!read.ok) return read;
  const now = dayOf(today) ?? 0;
  // A mistyped year is no reason to wait for it: nothing is counted back from a day that is still to come.
  const history = { ...read.value, asOf: Math.min(read.value.asOf ?? now, now) };
  const accounts = openAccounts(session);
  const joined = addsColumns
    ? withHistory(accounts.table, order.model.fields, history)
    : found(accounts.table);
  if (!joined.ok) return joined;
  const added = addedColumns(accounts, joined.value);
  const start = startModel(accounts, joined.value, mapping, order.model, added, isoDay(history.asOf));
  if (!start.ok) return start;
  const learned = await inTurns(accounts, joined.value, start.value, history, order, turn);
  if (!learned.ok) return learned;
  await turn(0.95, 'comparing');
  const id = keepColumns(session, accounts, joined.value);
  return found({
    ...learned.value,
    id,
    counts: countsUnder(accounts, joined.value, learned.value.model),
    added: added.map(({ header, format }) => ({ header, format })),
    sources: sourcesOf(history),
    asOf: isoDay(history.asOf),
    notices: [...read.notices, ...joined.notices],
  });
};

/** Rows of the columns that were added at the last learning, so that no message is long. */
export const addedRows: Question<
  { readonly id: number; readonly from: number; readonly count: number },
  Rows
> = ({ learned }, { id, from, count }) => {
  if (learned?.id !== id) throw new Error('what was learned is not kept any more');
  return Array.from({ length: count }, (_, row): readonly Cell[] =>
    learned.columns.map((cell) => cell(from + row)),
  );
};

interface JoinedColumn extends AddedColumn {
  readonly field: string;
  readonly kind: MappedColumn['kind'];
}

/** Joined columns are headed by the name of their field, with what tells them from a column of that name behind it. */
function addedColumns({ table }: OpenAccounts, joined: Table): readonly JoinedColumn[] {
  return joined.headers.slice(table.headers.length).map((header) => {
    const field = header.replace(/ \(history\)$/, '').toLowerCase();
    const kind = standardFieldOf(field)?.kind ?? null;
    return { header, field, kind, format: kind === 'date' ? 'day' : 'money' };
  });
}

/** The model that learns: added columns stand for their fields, and it has a day to count back from. */
function startModel(
  { recognition }: OpenAccounts,
  table: Table,
  mapping: readonly MappedColumn[],
  model: Model,
  added: readonly JoinedColumn[],
  asOf: string,
): Result<Model> {
  const dated = { ...model, settings: { ...model.settings, asOf: model.settings.asOf ?? asOf } };
  if (added.length === 0) return found(dated);
  const isTaken = ({ field }: MappedColumn) => added.some((column) => column.field === field);
  const whole = [
    ...mapping.map((column) => (isTaken(column) ? { ...column, field: null, kind: null } : column)),
    ...added.map(({ header, field, kind }) => ({ header, field, kind, confidence: 1, samples: [] })),
  ];
  return draftedModel({ table, recognition }, whole, dated, asOf);
}

/** The same as learning everything at once, with a turn before each lesson. */
async function inTurns(
  { overrides }: OpenAccounts,
  table: Table,
  start: Model,
  history: ReadTables,
  { lessons, tiers, prior = null }: LearnOrder,
  turn: Turn,
): Promise<Result<LearnedModel>> {
  let learned: LearnedModel = { model: start, lessons: [], cards: [], retention: null };
  for (const [index, lesson] of lessons.entries()) {
    await turn(0.15 + (0.8 * index) / lessons.length, `learning ${lesson}`);
    const next = learnModel(table, learned.model, history, { only: [lesson], tiers, prior, overrides });
    if (!next.ok) return next;
    learned = {
      model: next.value.model,
      lessons: [...learned.lessons, ...next.value.lessons],
      cards: [...learned.cards, ...next.value.cards],
      retention: next.value.retention ?? learned.retention,
    };
  }
  return found(learned);
}

function countsUnder({ overrides }: OpenAccounts, table: Table, model: Model): LearnedSeen['counts'] {
  const wanted = worthColumnsOf(model).filter((name) => name === 'tier' || name === 'road');
  const done = createRunner(table).run(model, { overrides, wanted });
  const countsOf = (name: string): readonly NamedCount[] => {
    const column = done.ok ? done.value.frame.columns.get(name) : undefined;
    if (column?.kind !== 'text') return [];
    const counts = new Map<string, number>();
    for (const code of column.codes) {
      const value = column.values[code] ?? null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([text, accounts]) => ({ name: text, accounts }));
  };
  return { tier: countsOf('tier'), road: countsOf('road') };
}

function sourcesOf({ deals, spend, effort }: ReadTables): LearnedSources {
  return {
    deals: deals && deals.count,
    spend: spend && spend.join.rows,
    effort: effort && effort.count,
  };
}

/** Cells of the added columns stay here until they are asked for, beside blank rows of the accounts blank ones. */
function keepColumns(session: Session, { table, rows }: OpenAccounts, joined: Table): number {
  const had = table.headers.length;
  const columns = joined.headers.slice(had).map((_, index) => (row: number): Cell => {
    const place = rows.places ? (rows.places[row] ?? -1) : row;
    return place < 0 ? null : cellAt(joined, place, had + index);
  });
  const id = (session.learned?.id ?? 0) + 1;
  // Learning without such columns leaves those that may still be applied.
  if (columns.length > 0) session.learned = { id, columns };
  return id;
}
