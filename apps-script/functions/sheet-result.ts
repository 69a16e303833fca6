import { isDay, type Cell, type Rows } from '#core';

/** A cell as Google takes it from a function. */
export type SheetValue = string | number | boolean;

/** What a cell holds at most. */
const LONGEST_TEXT = 50_000;

/** A blank is the empty text; a day is its serial number, as in Excel. */
function sheetValue(cell: Cell | undefined): SheetValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.length > LONGEST_TEXT ? cell.slice(0, LONGEST_TEXT) : cell;
  const value = isDay(cell) ? cell.day : cell;
  return typeof value === 'number' && !Number.isFinite(value) ? '' : value;
}

/** An answer as Google spills it: at least one cell, all rows of one length. */
export function sheetResult(rows: Rows): SheetValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const result = rows.map((row) => {
    const values: SheetValue[] = [];
    for (let column = 0; column < width; column += 1) values.push(sheetValue(row[column]));
    return values;
  });
  return result.length > 0 ? result : [['']];
}
