import type { Table } from '../values/table';
import { resultHeaders, resultKeys, worthKeys } from './result-columns';

const folded = (text: string): string => text.trim().toLowerCase();

const isHeaderOf = (key: string, header = ''): boolean =>
  resultHeaders(key).some((name) => folded(name) === folded(header));

/** Where our columns begin in a header row: all of them side by side in our order; -1 where they do not. */
function ownStart(headers: readonly string[]): number {
  return headers.findIndex((_, start) =>
    resultKeys.every(([key], place) => isHeaderOf(key, headers[start + place])),
  );
}

/** Where they end: columns of worth follow, in our order, those that the earlier model said. */
function ownEnd(headers: readonly string[], from: number): number {
  return worthKeys.reduce((end, [key]) => (isHeaderOf(key, headers[end]) ? end + 1 : end), from);
}

/**
 * Accounts without the columns that an earlier run put beside them, so that a second run overwrites them and takes
 * none of them for a field. Our columns are known by standing side by side in our order; a single column `Segment` is
 * the user's.
 * @returns the same table where there are none
 */
export function withoutOwnColumns(table: Table): Table {
  const start = ownStart(table.headers);
  if (start < 0) return table;
  const end = ownEnd(table.headers, start + resultKeys.length);
  const without = <Item>(items: readonly Item[]): Item[] => [...items.slice(0, start), ...items.slice(end)];
  const headers = without(table.headers);
  if (end >= table.headers.length) return { ...table, headers };
  const rows = table.rows.slice(table.firstRow, table.firstRow + table.rowCount).map(without);
  return { ...table, headers, rows, firstRow: 0 };
}
