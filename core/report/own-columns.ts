import type { Table } from '../values/table';
import { nativeEnd } from './native-headers';
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

/** Where a run of columns of worth ends that begins here: in our order, those that the earlier model said. */
function worthEnd(headers: readonly string[], from: number): number {
  return worthKeys.reduce((end, [key]) => (isHeaderOf(key, headers[end]) ? end + 1 : end), from);
}

/** Where a block of our formulas stands among headers: from, and behind its last; null where there is none. */
export function nativeBlock(
  headers: readonly string[],
): { readonly from: number; readonly end: number } | null {
  const from = headers.findIndex((_, start) => nativeEnd(headers, start) > start);
  return from < 0 ? null : { from, end: nativeEnd(headers, from) };
}

/** Fewer columns of worth apart from the others are the user's. */
const fewestApart = 2;

/**
 * Which columns are ours: a block of formulas, or our block with the columns of worth behind it. Where the user added columns behind the block
 * before the model said anything of worth, those of worth stand behind the user's.
 */
function ownColumns(headers: readonly string[]): readonly boolean[] {
  const start = ownStart(headers);
  const own = headers.map(() => false);
  const native = nativeBlock(headers);
  if (native) own.fill(true, native.from, native.end);
  if (start < 0) return own;
  let end = worthEnd(headers, start + resultKeys.length);
  own.fill(true, start, end);
  while (end < headers.length) {
    const next = worthEnd(headers, end);
    if (next - end >= fewestApart) own.fill(true, end, next);
    end = Math.max(end + 1, next);
  }
  return own;
}

/**
 * Accounts without the columns that an earlier run put beside them, so that a second run overwrites them and takes
 * none of them for a field. Our columns are known by standing side by side in our order; a single column `Segment` is
 * the user's.
 * @returns the same table where there are none
 */
export function withoutOwnColumns(table: Table): Table {
  const own = ownColumns(table.headers);
  const start = own.indexOf(true);
  if (start < 0) return table;
  const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, column) => !own[column]);
  const headers = without(table.headers);
  // Rows need not be copied where nothing of the user's stands behind ours.
  if (headers.length === start) return { ...table, headers };
  const rows = table.rows.slice(table.firstRow, table.firstRow + table.rowCount).map(without);
  return { ...table, headers, rows, firstRow: 0 };
}

/** The column, from 0, under which an earlier run wrote a result (`segment`); -1 where nothing was written. */
export function ownColumnAt(headers: readonly string[], key: string): number {
  const own = ownColumns(headers);
  return headers.findIndex((header, column) => own[column] === true && isHeaderOf(key, header));
}
