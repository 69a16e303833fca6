import type { Cell, Rows } from './cell';

/**
 * A header row and the rows below it. The rows are the host's own arrays, never
 * copied: `rows[firstRow]` is the first row of data, `rows[firstRow + rowCount - 1]` the last.
 */
export interface Table {
  /** The sheet's or file's name where one is known; it stands before cell addresses in problems. */
  readonly name?: string;
  /** One name a column, unique: a second "Name" is "Name (2)". */
  readonly headers: readonly string[];
  readonly rows: Rows;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** The cell of a table, by data row and column, both from 0; what is not there is blank. */
export function cellAt(table: Table, row: number, column: number): Cell {
  return table.rows[table.firstRow + row]?.[column] ?? null;
}
