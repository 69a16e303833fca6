import type { Table } from '../values/table';

/** The account alone, as a table: what is said of it depends on no other row. */
export function accountAlone({ name, headers, rows, firstRow, rowCount }: Table, row: number): Table {
  const cells = rows[firstRow + row];
  if (!(row >= 0 && row < rowCount) || !cells) throw new Error(`there is no row ${row} to explain`);
  return { ...(name === undefined ? {} : { name }), headers, rows: [cells], firstRow: 0, rowCount: 1 };
}
