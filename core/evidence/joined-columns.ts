import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { firstWonDay } from '../history/first-wins';
import { spendByAccount } from '../history/spend-by-account';
import { isoDay } from '../values/day';
import type { Cell } from '../values/cell';
import { defineNotice, found, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import type { ReadTables } from './second-tables';

/** A column that the history adds to accounts which lack it. */
interface JoinedColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly notice: Problem;
}

const spendJoined = defineNotice(
  'evidence/spend-joined',
  'the accounts say nothing of current spend, so a column "{header}" was added: {what} from {from} to {to}',
);
const sinceJoined = defineNotice(
  'evidence/since-joined',
  'the accounts do not say since when they are customers, so a column "{header}" was added: the day of their first won deal',
);

/** The headers of the columns that a history adds to accounts. */
export const joinedHeaders = { spend: 'Current spend', since: 'Customer since' } as const;

/** A header that the table does not have yet. */
function freeHeader({ headers }: Table, wanted: string): string {
  const taken = new Set(headers.map((header) => header.trim().toLowerCase()));
  return taken.has(wanted.toLowerCase()) ? `${wanted} (history)` : wanted;
}

function spendColumn(table: Table, history: ReadTables): JoinedColumn | null {
  const spend = spendByAccount(history, table.rowCount, history.asOf ?? NaN);
  if (!spend) return null;
  const header = freeHeader(table, joinedHeaders.spend);
  const { from, start, end } = spend.window;
  return {
    header,
    cells: Array.from(spend.amount),
    notice: spendJoined({
      header,
      what: from === 'spend' ? 'spend' : 'amounts won',
      from: isoDay(start),
      to: isoDay(end - 1),
    }),
  };
}

function sinceColumn(table: Table, { deals }: ReadTables): JoinedColumn | null {
  if (!deals) return null;
  const first = firstWonDay(deals, table.rowCount);
  if (first.every(Number.isNaN)) return null;
  const header = freeHeader(table, joinedHeaders.since);
  const cells = Array.from(first, (day): Cell => (Number.isNaN(day) ? null : { day }));
  return { header, cells, notice: sinceJoined({ header }) };
}

/**
 * The accounts with what their history tells and they lack: current spend, and since when they are customers. What the
 * accounts say themselves is left alone.
 * @param fields how the accounts are read
 * @returns the table as it is where nothing was added
 */
export function withHistory(
  table: Table,
  fields: readonly FieldMapping[],
  history: ReadTables,
): Result<Table> {
  const has = (key: string): boolean =>
    fields.some(({ field, header }) => field === key && columnUnder(table, header) >= 0);
  const added = [
    has('current spend') ? null : spendColumn(table, history),
    has('customer since') || has('first deal') ? null : sinceColumn(table, history),
  ].filter((column) => column !== null);
  if (added.length === 0) return found(table);
  const rows = Array.from({ length: table.rowCount }, (_, row) => [
    ...table.headers.map((__, column) => table.rows[table.firstRow + row]?.[column] ?? null),
    ...added.map(({ cells }) => cells[row] ?? null),
  ]);
  const headers = [...table.headers, ...added.map(({ header }) => header)];
  return found(
    { ...table, headers, rows, firstRow: 0 },
    added.map(({ notice }) => notice),
  );
}
