import { isoDay } from '../values/day';
import { isDay, type Cell } from '../values/cell';
import { defineNotice, type Problem } from '../values/problem';
import type { FieldMapping } from './field';

/** Cells that could not be read as what their column holds. */
const cellsUnread = defineNotice(
  'cells-unread',
  '{count} cells under "{header}" are no {kind} and are left blank; the first, in row {row}, is "{value}"',
);

/** One cell could not be read. */
const cellUnread = defineNotice(
  'cell-unread',
  'one cell under "{header}" is no {kind} and is left blank; in row {row} it is "{value}"',
);

/** Counts the cells of one column that cannot be read, and remembers the first. */
export interface UnreadCells {
  count: number;
  row: number;
  value: string;
}

const longestShown = 60;

/** A cell as a sheet shows it. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isDay(cell)) return Number.isFinite(cell.day) ? isoDay(cell.day) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Starts counting. */
export const noUnreadCells = (): UnreadCells => ({ count: 0, row: 0, value: '' });

/** Counts one cell; `row` counts the host's rows from 0. */
export function countUnread(unread: UnreadCells, cell: Cell | undefined, row: number): void {
  if (unread.count === 0) {
    unread.row = row + 1;
    const text = shownText(cell);
    unread.value = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  }
  unread.count += 1;
}

/** The notice about the cells of one column, if there were any. */
export function unreadNotices(unread: UnreadCells, mapping: FieldMapping): readonly Problem[] {
  if (unread.count === 0) return [];
  const { count, row, value } = unread;
  const { field, header, kind } = mapping;
  const say = count === 1 ? cellUnread : cellsUnread;
  return [say({ field, header, kind, count, row, value }, { row })];
}
