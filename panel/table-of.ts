import type { Rows, Table } from '#core';
import { headerNames } from '#core';

/** The table whose first row is the header; blank rows stay, so that columns can be written beside it row by row. */
export function tableOf(rows: Rows, name: string): Table {
  return {
    name,
    headers: headerNames(rows[0] ?? []),
    rows,
    firstRow: 1,
    rowCount: Math.max(0, rows.length - 1),
  };
}
