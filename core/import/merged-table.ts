import { fold } from '../expr/fold';
import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import { cellAt, type Table } from '../values/table';
import type { ImportMerge } from './merge-import';

/** The column that says since when an account is missing from what is imported. */
export const missingHeader = 'Missing from import';

/** What becomes of accounts that the import lacks. */
export type GonePolicy = 'keep' | 'mark' | 'delete';

/** The accounts with the import merged into them. */
export interface MergedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The accounts as they are after an import: changed cells in their places, new accounts below. Accounts that the import lacks
 * are kept, marked in the column `Missing from import`, or taken out; the mark is taken off accounts that are there again.
 * @param mark what the mark says: the source and the day of the import
 */
export function mergedTable(
  existing: Table,
  merge: ImportMerge,
  { gone, mark }: { readonly gone: GonePolicy; readonly mark: string },
): MergedTable {
  const missing = new Set(merge.gone);
  const standing = merge.headers.findIndex((header) => fold(header) === fold(missingHeader));
  const needsMark = gone === 'mark' && missing.size > 0;
  const headers = standing < 0 && needsMark ? [...merge.headers, missingHeader] : merge.headers;
  const markAt = standing >= 0 ? standing : needsMark ? headers.length - 1 : -1;
  const changes = new Map(merge.changed.map((row) => [row.row, row.cells]));
  const rows: (readonly Cell[])[] = [];
  for (let row = 0; row < existing.rowCount; row += 1) {
    const isGone = missing.has(row);
    if (isGone && gone === 'delete') continue;
    const cells = headers.map((_, column) => cellAt(existing, row, column));
    for (const { column, after } of changes.get(row) ?? []) cells[column] = after;
    if (markAt >= 0)
      cells[markAt] = isGone ? (gone === 'mark' ? (cells[markAt] ?? mark) : cells[markAt]!) : null;
    rows.push(cells);
  }
  const isWider = headers.length > merge.headers.length;
  for (const added of merge.added) rows.push(isWider ? [...added, null] : added);
  return { headers, rows };
}

const shown = (cell: Cell): Cell => (isDay(cell) ? isoDay(cell.day) : cell);

/**
 * What an import changes as a list: what, account, column, before, after; new accounts and those that are gone have a row
 * each.
 * @returns the header row first
 */
export function changeList(existing: Table, merge: ImportMerge): readonly (readonly Cell[])[] {
  const { headers, key, changed, added, gone } = merge;
  const keyAt = merge.keyColumns;
  const named = (cells: (column: number) => Cell) =>
    keyAt.map((column) => String(shown(cells(column)) ?? '')).join(' · ');
  const ofRow = (row: number) => named((column) => cellAt(existing, row, column));
  return [
    ['what', key.join(' · '), 'column', 'before', 'after'],
    ...changed.flatMap(({ row, cells }) =>
      cells.map(({ column, before, after }) => [
        'changed',
        ofRow(row),
        headers[column] ?? '',
        shown(before),
        shown(after),
      ]),
    ),
    ...added.map((cells) => ['new', named((column) => cells[column] ?? null), '', null, null]),
    ...gone.map((row) => ['gone', ofRow(row), '', null, null]),
  ];
}
