import { isBlankCell, type Cell, type Rows } from './cell';
import { headerNames } from './header-names';
import type { Table } from './table';

/** A block of accounts as a table without its blank rows, and where each row of the block went. */
export interface AccountRows {
  readonly table: Table;
  /** Rows of the block after the header, without the blank ones at its end. */
  readonly rowCount: number;
  /** For each of these rows its place in the table, or -1 for a blank one; null where none is blank. */
  readonly places: Int32Array | null;
}

function isBlankRow(row: readonly Cell[] | undefined): boolean {
  if (!row) return true;
  for (const cell of row) if (!isBlankCell(cell)) return false;
  return true;
}

function placesOf(rows: Rows, firstRow: number, rowCount: number): Int32Array | null {
  let blank = 0;
  for (let row = 0; row < rowCount; row++) if (isBlankRow(rows[firstRow + row])) blank += 1;
  if (blank === 0) return null;
  const places = new Int32Array(rowCount);
  let place = 0;
  for (let row = 0; row < rowCount; row++) places[row] = isBlankRow(rows[firstRow + row]) ? -1 : place++;
  return places;
}

/**
 * Makes a table of a block of cells: trailing blank rows are cut, inner blank rows are no accounts. The rows are
 * the host's own arrays; only where blank rows stand among them is a list of the others made.
 * @param rows the block, with its header row unless `header` is given
 * @param header the header row, where it comes apart
 */
export function accountRows(rows: Rows, header?: readonly Cell[], name?: string): AccountRows {
  const firstRow = header ? 0 : 1;
  let end = rows.length;
  while (end > firstRow && isBlankRow(rows[end - 1])) end -= 1;
  const rowCount = Math.max(0, end - firstRow);
  const places = placesOf(rows, firstRow, rowCount);
  const headers = headerNames(header ?? rows[0] ?? []);
  const named = name === undefined ? {} : { name };
  if (!places) return { table: { ...named, headers, rows, firstRow, rowCount }, rowCount, places };
  const kept = rows.slice(firstRow, end).filter((row) => !isBlankRow(row));
  return { table: { ...named, headers, rows: kept, firstRow: 0, rowCount: kept.length }, rowCount, places };
}
