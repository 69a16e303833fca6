import { columnLetters, sheetPrefix } from '#core';
import type { Block } from '../wire/block';
import type { Range, Sheet } from './spreadsheet';

/** The cells of a block; the sheet must have so many rows and columns. */
export function rangeOf(sheet: Sheet, { row, column, rowCount, columnCount }: Block): Range {
  return sheet.getRange(row + 1, column + 1, rowCount, columnCount);
}

export function blockOf(range: Range): Block {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rowCount: range.getNumRows(),
    columnCount: range.getNumColumns(),
  };
}

/** `A1:T2001`, or `C5` for one cell. */
export function blockText({ row, column, rowCount, columnCount }: Block): string {
  const first = columnLetters(column) + (row + 1);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** `Accounts!A1:T2001`, as refusals name cells. */
export function placeText(sheet: Sheet, block: Block): string {
  return sheetPrefix(sheet.getName()).replace(/^'([A-Za-z_][A-Za-z0-9_]*)'!$/, '$1!') + blockText(block);
}

export function overlaps(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** From A1 to the last filled cell. */
export function filledBlock(sheet: Sheet): Block {
  return { row: 0, column: 0, rowCount: sheet.getLastRow(), columnCount: sheet.getLastColumn() };
}

/** What of a block the sheet's grid has. */
export function onGrid(sheet: Sheet, { row, column, rowCount, columnCount }: Block): Block {
  return {
    row,
    column,
    rowCount: Math.max(0, Math.min(rowCount, sheet.getMaxRows() - row)),
    columnCount: Math.max(0, Math.min(columnCount, sheet.getMaxColumns() - column)),
  };
}
