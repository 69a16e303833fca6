import { isDay, type Cell, type Rows } from '#core';

/** A cell as Excel takes it. */
export type ExcelValue = string | number | boolean;

/** What an Excel cell holds at most. */
const LONGEST_TEXT = 32_767;

/** Excel shows a returned null as 0, so a blank is the empty text; a day is its serial number. */
function excelValue(cell: Cell | undefined): ExcelValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.length > LONGEST_TEXT ? cell.slice(0, LONGEST_TEXT) : cell;
  const value = isDay(cell) ? cell.day : cell;
  return typeof value === 'number' && !Number.isFinite(value) ? '' : value;
}

function isAsExcelTakesIt(row: readonly Cell[], width: number): row is readonly ExcelValue[] {
  if (row.length !== width) return false;
  for (const cell of row) if (excelValue(cell) !== cell) return false;
  return true;
}

/** An answer as Excel spills it: at least one cell, all rows of one length. */
export function excelResult(rows: Rows): ExcelValue[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const result = rows.map((row) =>
    isAsExcelTakesIt(row, width)
      ? (row as ExcelValue[])
      : Array.from({ length: width }, (_, column) => excelValue(row[column])),
  );
  return result.length > 0 ? result : [['']];
}
