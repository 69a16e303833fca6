import type { Cell } from '#core';
import { headerNames, withoutOwnColumns } from '#core';

/**
 * How many columns our formula of an earlier run spills beside the accounts, after one empty column: its header is known by
 * our names in our order. 0 where none stands there.
 * @param beside the cells of the header row to the right of the accounts
 */
export function ownSpillWidth(beside: readonly Cell[]): number {
  const [gap = null, ...rest] = beside;
  if (gap !== null && gap !== '') return 0;
  const end = rest.findIndex((cell) => cell === null || cell === '');
  const headers = headerNames(rest.slice(0, end < 0 ? rest.length : end));
  return isOwnBlock(headers) ? headers.length : 0;
}

/** Whether a table holds nothing but our columns. */
export function isOwnBlock(headers: readonly string[]): boolean {
  if (headers.length === 0) return false;
  return withoutOwnColumns({ headers, rows: [], firstRow: 0, rowCount: 0 }).headers.length === 0;
}
