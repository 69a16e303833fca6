import { isDay, type Cell, type Rows } from '../values/cell';

/** A cell as spreadsheets take it from a custom function. */
export type SpilledValue = string | number | boolean;

/** A returned null would show as 0, so a blank is the empty text; a day is its serial number. */
function spilledValue(cell: Cell | undefined, longestText: number): SpilledValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.length > longestText ? cell.slice(0, longestText) : cell;
  const value = isDay(cell) ? cell.day : cell;
  return typeof value === 'number' && !Number.isFinite(value) ? '' : value;
}

function isSpillable(
  row: readonly Cell[],
  width: number,
  longestText: number,
): row is readonly SpilledValue[] {
  if (row.length !== width) return false;
  for (const cell of row) if (spilledValue(cell, longestText) !== cell) return false;
  return true;
}

/**
 * An answer as a spreadsheet spills it: blank as the empty text, days as serial numbers, texts cut to what a cell holds,
 * and numbers that are none as blank.
 * @param rows - the answer of a function; rows may end early
 * @param longestText - characters that a cell of the host holds
 * @returns at least one cell, all rows of one length; rows that are so already are the given ones
 */
export function spilledAnswer(rows: Rows, longestText: number): SpilledValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const spilled = rows.map((row) =>
    isSpillable(row, width, longestText)
      ? (row as SpilledValue[])
      : Array.from({ length: width }, (_, column) => spilledValue(row[column], longestText)),
  );
  return spilled.length > 0 ? spilled : [['']];
}
