import type { Column } from '../expr/columns';
import type { Problem } from '../values/problem';
import type { Rows } from '../values/cell';

/** Reads one column of the accounts, block by block of rows, into a column of values. */
export interface ColumnReader {
  /**
   * Reads rows of the host's own arrays.
   * @param rows - the host's rows
   * @param from - the first row to read, among the host's rows
   * @param to - the row after the last
   * @param at - where the first row's value goes
   */
  read(rows: Rows, from: number, to: number, at: number): void;
  /** The column, and what should be known about it. */
  finish(): { readonly column: Column; readonly notices: readonly Problem[] };
}
