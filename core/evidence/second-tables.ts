import type { FieldMapping } from '../accounts/field';
import { encode } from '../accounts/encode';
import { columnUnder } from '../accounts/column-under';
import { accountKeys } from '../history/account-keys';
import type { History } from '../history/history';
import { readDeals, type DealsRead } from '../history/read-deals';
import { readEffort, type EffortRead } from '../history/read-effort';
import { readSpend, type SpendRead } from '../history/read-spend';
import { lastSpendDay } from '../history/spend-window';
import type { StageNames } from '../scoring/scorecard';
import { isoDay } from '../values/day';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import { cellAt, type Table } from '../values/table';

/** The tables beside the accounts, as they were given. */
export interface SecondTables {
  /** Deals (opportunities). */
  readonly history?: Table;
  /** Spend by account and period. */
  readonly spend?: Table;
  /** What was done for accounts or segments. */
  readonly effort?: Table;
  /** Products, for near misses of their names. */
  readonly products?: Table;
}

/** The tables beside the accounts as they were read and joined. */
export interface ReadTables extends History {
  readonly deals: DealsRead | null;
  readonly spend: SpendRead | null;
  readonly effort: EffortRead | null;
  /** The day that things are counted back from: the one that was given, else the last on which anything happened. */
  readonly asOf: number | null;
}

/** What second tables are read beside. */
export interface Beside {
  readonly accounts: Table;
  /** How the accounts are read. */
  readonly fields: readonly FieldMapping[];
  /** The model's as-of day; null where it has none. */
  readonly asOf: number | null;
  /** The month, 1 to 12, that the model's fiscal years begin in; absent is January. */
  readonly fiscalYear?: number;
  /** The model's lists of stages. */
  readonly stages?: readonly StageNames[];
}

const lastDay = defineNotice(
  'history/as-of',
  'no as-of day is set, so history is counted back from its own last day, {day}',
);

/** The products that a table lists: the column headed product or name, else its first. */
function productNames(table: Table | undefined): readonly string[] | undefined {
  if (!table) return undefined;
  const column = Math.max(
    0,
    ['product', 'product name', 'name'].map((header) => columnUnder(table, header)).find((at) => at >= 0) ??
      0,
  );
  return Array.from({ length: table.rowCount }, (_, row) => String(cellAt(table, row, column) ?? '')).filter(
    (name) => name !== '',
  );
}

/** The day on which each account became a customer, where the accounts say it. */
function customerSince({ accounts, fields }: Beside): Float64Array | undefined {
  const mapping = fields.find(({ field, kind }) => field === 'customer since' && kind === 'date');
  const read = mapping && encode(accounts, [mapping], new Map());
  const column = read?.ok ? read.value.columns.get('customer since') : undefined;
  return column?.kind === 'number' ? column.values : undefined;
}

/**
 * The last day on which something had happened: a deal was created or decided, a period of spend began. Without deals the
 * end of the last period of spend, for nothing tells that it was not over.
 */
export function lastDayOf(deals: DealsRead | null, spend: SpendRead | null): number | null {
  let last = spend && !deals ? lastSpendDay(spend) : -Infinity;
  for (const days of [deals?.created, deals?.closed, spend?.period])
    for (const day of days ?? []) if (day > last) last = day;
  return Number.isFinite(last) ? last : null;
}

/**
 * Reads the tables beside the accounts and joins them on id, domain or name.
 * @param tables what there is of them, each a header row and rows
 * @param beside the accounts, how they are read, and what the model says of stages and the day
 * @returns deals, spend and effort, each null where there is no such table, with notices about every row that did not
 *   join; or every problem of every table at once
 */
export function readSecondTables(tables: SecondTables, beside: Beside): Result<ReadTables> {
  const products = productNames(tables.products);
  // A model may read columns that these accounts lack; they cannot be joined on.
  const fields = beside.fields.filter(({ header }) => columnUnder(beside.accounts, header) >= 0);
  const options = {
    accounts: accountKeys(beside.accounts, fields),
    ...(beside.asOf === null ? {} : { asOf: beside.asOf }),
    ...(beside.fiscalYear === undefined ? {} : { fiscalYear: beside.fiscalYear }),
  };
  const named = products ? { products } : {};
  const since = tables.history && customerSince({ ...beside, fields });
  const deals =
    tables.history &&
    readDeals(tables.history, {
      ...options,
      ...named,
      ...(beside.stages ? { stages: beside.stages } : {}),
      ...(since ? { customerSince: since } : {}),
    });
  const spend = tables.spend && readSpend(tables.spend, { ...options, ...named });
  const effort = tables.effort && readEffort(tables.effort, options);
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const read of [deals, spend, effort]) {
    if (read?.ok) notices.push(...read.notices);
    else if (read) problems.push(...read.problems);
  }
  if (problems.length > 0) return refused(problems);
  const value = {
    deals: deals?.ok ? deals.value : null,
    spend: spend?.ok ? spend.value : null,
    effort: effort?.ok ? effort.value : null,
  };
  const last = lastDayOf(value.deals, value.spend);
  const told = beside.asOf === null && last !== null ? [lastDay({ day: isoDay(last) })] : [];
  return found({ ...value, asOf: beside.asOf ?? last }, [...notices, ...told]);
}
