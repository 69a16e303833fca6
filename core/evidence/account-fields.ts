import type { FieldMapping } from '../accounts/field';
import { splitList } from '../accounts/split-list';
import { standardFieldOf } from '../accounts/standard-fields';
import { columnUnder } from '../accounts/column-under';
import type { Frame, TextColumn } from '../expr/columns';
import type { Demand } from '../expr/demands';
import { fold } from '../expr/fold';
import { customerColumn } from '../model/customer';
import { createFieldReader } from '../model/field-reader';
import type { Model } from '../model/model';
import { run } from '../model/run';
import type { Override } from '../segments/segmentation';
import type { Candidate } from '../scoring/propensity/learning';
import { found, type Result } from '../values/problem';
import { cellAt, type Table } from '../values/table';

/** Items of a list field that are looked at, the most frequent first: three words of its masks. */
const MOST_ITEMS = 93;
/** Ours, not the account's: who owns an account says nothing about one that nobody owns yet. */
const ours = new Set(['owner', 'crm segment', 'crm tier']);

/** What there is to learn from in the accounts, as columns. */
export interface AccountFields {
  /** Every field that could tell something, under its key. */
  readonly frame: Frame;
  readonly candidates: readonly Candidate[];
  /** 0 no, 1 unknown, 2 yes: buys already. */
  readonly customer: Uint8Array;
}

/**
 * A number column of the accounts, such as their spend a year.
 * @returns by account, a blank being NaN; undefined where they lack it or it holds no numbers
 */
export function numbersOf({ frame }: AccountFields, field: string): Float64Array | undefined {
  const column = frame.columns.get(field);
  return column?.kind === 'number' ? column.values : undefined;
}

/**
 * A column of texts of the accounts, such as their industry.
 * @returns undefined where they lack it or it holds no texts
 */
export function textsOf({ frame }: AccountFields, field: string): TextColumn | undefined {
  const column = frame.columns.get(field);
  return column?.kind === 'text' ? column : undefined;
}

/** The items that lists of a column hold, the most frequent first, folded. */
function frequentItems(table: Table, { header, separator }: FieldMapping): readonly string[] {
  const counts = new Map<string, number>();
  const column = columnUnder(table, header);
  const seen = new Map<string, readonly string[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const text = String(cellAt(table, row, column) ?? '');
    const known = seen.get(text) ?? [...new Set(splitList(text, separator).map(fold))];
    seen.set(text, known);
    for (const item of known) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST_ITEMS)
    .map(([item]) => item);
}

/** The items that scorecards and peers of the model ask a list for, however rare they are, folded. */
function askedItems({ characteristics = [], peers = [] }: Model, field: string): readonly string[] {
  const bins = characteristics.filter((each) => each.field === field).flatMap((each) => each.bins);
  const conditions = peers.flatMap(({ when }) => when.flat()).filter((each) => each.field === field);
  const values = [...bins, ...conditions].flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
  return values.flatMap((value) => (typeof value === 'string' ? [fold(value)] : []));
}

function readLists(table: Table, model: Model, mappings: readonly FieldMapping[]): Result<Frame> {
  const demands = mappings.map((mapping): [string, Demand] => {
    const items = new Set([...frequentItems(table, mapping), ...askedItems(model, mapping.field)]);
    return [mapping.field, { texts: new Set(), prefixes: new Set(), items, every: false }];
  });
  return createFieldReader(table)(mappings, new Map(demands));
}

/** The fields that could tell something, with what the card needs to know of them. */
function candidatesOf(
  { fields, computed }: Pick<Model, 'fields' | 'computed'>,
  columns: Frame['columns'],
): readonly Candidate[] {
  const told = [
    ...fields.map(({ field, kind, source }) => ({ field, kind, hidden: source === 'discovery' })),
    ...computed.map(({ field }) => ({ field, kind: 'number' as const, hidden: false })),
  ];
  return told.flatMap(({ field, kind, hidden }): Candidate[] => {
    const column = columns.get(field);
    if (!column || kind === 'id' || ours.has(field)) return [];
    return [{ name: standardFieldOf(field)?.label ?? field, field, kind, column, hidden }];
  });
}

/**
 * Reads what may be learned from: number, money, category, flag and list fields of the accounts, and computed ones, with
 * whether each account buys already.
 * @param table the accounts, with what a history added to them
 * @param model a model that has passed its check
 * @param overrides that say of an account whether it is a customer
 * @returns columns in the order of the accounts, a blank being unknown; refused where the model cannot read them
 */
export function accountFields(
  table: Table,
  model: Model,
  overrides: readonly Override[] = [],
): Result<AccountFields> {
  const lists = model.fields.filter(({ kind }) => kind === 'list');
  const plain = model.fields.filter(({ kind }) => kind !== 'list' && kind !== 'id');
  // Without its sources the model leaves a field of the name potential as the accounts have it.
  const asReceived: Model = { ...model, potential: [] };
  const done = run(table, asReceived, {
    overrides,
    wanted: [customerColumn, ...model.computed.map(({ field }) => field)],
    fields: plain.map(({ field }) => field),
  });
  if (!done.ok) return done;
  const listed = readLists(table, model, lists);
  if (!listed.ok) return listed;
  const columns = new Map([...done.value.frame.columns, ...listed.value.columns]);
  const truth = columns.get(customerColumn);
  return found({
    frame: { length: table.rowCount, columns },
    candidates: candidatesOf(model, columns),
    customer: truth?.kind === 'truth' ? truth.values : new Uint8Array(table.rowCount).fill(1),
  });
}
