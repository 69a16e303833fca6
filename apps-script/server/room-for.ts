import type { Block } from '../wire/block';
import { refuse } from './refusal';
import type { Sheet } from './spreadsheet';
import { spreadsheet } from './spreadsheet';

/** So many cells fit into a spreadsheet, blank ones too. */
const mostCells = 10_000_000;

/** Refuses what would make the spreadsheet too large, before anything is written. */
export function checkRoomInSpreadsheet(sheet: string, more: number): void {
  if (more <= 0) return;
  const cells = spreadsheet()
    .getSheets()
    .reduce((sum, each) => sum + each.getMaxRows() * each.getMaxColumns(), more);
  if (cells > mostCells) refuse('tooManyCells', { sheet, cells, most: mostCells });
}

/** Lengthens and widens a sheet so that it has all cells of a block. */
export function makeRoom(sheet: Sheet, { row, column, rowCount, columnCount }: Block): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const moreRows = Math.max(0, row + rowCount - rows);
  const moreColumns = Math.max(0, column + columnCount - columns);
  if (moreRows + moreColumns === 0) return;
  const more = (rows + moreRows) * (columns + moreColumns) - rows * columns;
  checkRoomInSpreadsheet(sheet.getName(), more);
  if (moreRows > 0) sheet.insertRowsAfter(rows, moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(columns, moreColumns);
}
