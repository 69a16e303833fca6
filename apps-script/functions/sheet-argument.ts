import type { Cell } from '#core';
import type { Argument } from '#core/functions';
import { isMoment } from './moment-serial';

/** A block of cells as Google hands it over. */
type Received = readonly (readonly unknown[])[];

/** Reads a moment as the cell that shows it. */
export type ReadDay = (moment: Date) => Cell;

/** The one error that means "there is no value", so that its cell counts as blank. */
const NOT_AVAILABLE = '#N/A';

const isBlock = (value: unknown): value is Received => Array.isArray(value);

/** A cell as Google hands it to a function: blank is '', errors are their text, except that #N/A is blank. */
function sheetCell(value: unknown, readDay: ReadDay): Cell {
  if (typeof value === 'string') return value === '' || value === NOT_AVAILABLE ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isMoment(value) ? readDay(value) : null;
}

/** A block without the blank rows at its end, which A2:K has as many of as the sheet has rows; at least its first row. */
function usedRows(block: Received): Received {
  let end = block.length;
  while (end > 1 && block[end - 1]?.every((value) => value === '')) end -= 1;
  return end === block.length ? block : block.slice(0, end);
}

/** The row itself where it holds nothing but plain cells, as most do. */
function rowOfCells(row: readonly unknown[], readDay: ReadDay): readonly Cell[] {
  for (const value of row) {
    const isText = typeof value === 'string' && value !== '' && value !== NOT_AVAILABLE;
    if (!isText && typeof value !== 'number') return row.map((each) => sheetCell(each, readDay));
  }
  return row as readonly Cell[];
}

/** One argument as our functions take it; what was left out, or is one blank cell, is null. */
export function sheetArgument(value: unknown, readDay: ReadDay): Argument {
  if (!isBlock(value)) return sheetCell(value, readDay);
  const rows = usedRows(value).map((row) => rowOfCells(row, readDay));
  return rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === null ? null : rows;
}

/** Whether a whole argument is #N/A: then there is nothing to work on. */
export function isUnavailable(value: unknown): boolean {
  if (!isBlock(value)) return value === NOT_AVAILABLE;
  return value.length === 1 && value[0]?.length === 1 && value[0][0] === NOT_AVAILABLE;
}
