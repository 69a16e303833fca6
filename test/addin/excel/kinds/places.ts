import { areaOf, sheetColumns, sheetRows } from '../book/area';
import { refuse } from '../refusal';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';

/** Blocks found from other blocks; one that leaves the sheet is no block. */
export const places = {
  /** A cell of a block, from 0; it may lie outside of it, but not of the sheet. */
  cell: (area: Area, row: unknown, column: unknown): Area =>
    onSheet(areaOf(area.sheet, area.row + whole(row), area.column + whole(column))),
  block(sheet: Sheet, given: readonly unknown[]): Area {
    const [row, column, rows, columns] = given;
    return onSheet(areaOf(sheet, whole(row), whole(column), whole(rows), whole(columns)));
  },
  offset: (area: Area, rows: unknown, columns: unknown): Area =>
    onSheet({ ...area, row: area.row + whole(rows), column: area.column + whole(columns) }),
  resized: (area: Area, rows: unknown, columns: unknown): Area =>
    onSheet({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) }),
  /** The rows after a block (before it, for a count below zero). */
  rowsAfter: (area: Area, count: number): Area =>
    onSheet({ ...area, row: count > 0 ? area.row + area.rows : area.row + count, rows: Math.abs(count) }),
  columnsAfter: (area: Area, count: number): Area =>
    onSheet({
      ...area,
      column: count > 0 ? area.column + area.columns : area.column + count,
      columns: Math.abs(count),
    }),
};

export function whole(given: unknown): number {
  return typeof given === 'number' && Number.isInteger(given) ? given : refuse('InvalidArgument');
}

function onSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  return fits ? area : refuse('InvalidArgument');
}
