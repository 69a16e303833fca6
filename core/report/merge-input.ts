import { fold } from '../expr/fold';
import { isBlankCell, isDay, type Cell, type Rows, type WrittenCell } from '../values/cell';
import type { Sheet } from './workbook';

/** Cells to be written side by side into one row of a sheet, from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly WrittenCell[];
  /** The headers that they stand under; empty for cells of the header row itself. */
  readonly headers: readonly string[];
}

/** What of an input sheet is whose. */
export interface MergeRules {
  /** The header of the column that tells rows apart. */
  readonly key: string;
  /** Columns that follow the model; all others of the sheet are filled where they are blank, and the user's from then on. */
  readonly ours: readonly string[];
  /** A cell of ours that depends on what the user wrote into the row. */
  readonly settle?: (header: string, cell: WrittenCell, user: (header: string) => Cell) => WrittenCell;
}

/** The header may stand below a few rows of the user's. */
const mostAbove = 20;

interface Standing {
  readonly rows: Rows;
  readonly header: number;
  /** By folded header the column, from 0; those that are missing stand at the right end. */
  readonly columns: ReadonlyMap<string, number>;
  readonly fresh: readonly string[];
}

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : String(cell ?? ''));

function standingOf(sheet: Sheet, key: string, rows: Rows): Standing | null {
  const header = rows
    .slice(0, mostAbove)
    .findIndex((row) => row.some((cell) => fold(textIn(cell)) === fold(key)));
  if (header < 0) return null;
  const columns = new Map<string, number>();
  (rows[header] ?? []).forEach((cell, column) => {
    const name = fold(textIn(cell));
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  });
  const fresh = sheet.columns.map((column) => column.header).filter((name) => !columns.has(fold(name)));
  let end = Math.max(...columns.values()) + 1;
  for (const name of fresh) columns.set(fold(name), end++);
  return { rows, header, columns, fresh };
}

const sameCell = (one: WrittenCell, other: Cell): boolean => {
  const plain = (cell: WrittenCell): unknown =>
    cell !== null && typeof cell === 'object' && isDay(cell as Cell)
      ? (cell as { readonly day: number }).day
      : cell === ''
        ? null
        : cell;
  return plain(one) === plain(other);
};

/** The lowest row that holds anything. */
function lastRow({ rows, header }: Standing): number {
  for (let row = rows.length - 1; row > header; row--)
    if (rows[row]?.some((cell) => !isBlankCell(cell))) return row;
  return header;
}

/**
 * What has to be written so that an input sheet of the user's says what ours says: cells of ours that changed, cells of the
 * user's columns that are blank, columns that are missing at the right, rows that are missing below. Rows and columns of the
 * user's, and their order, stay as they are.
 * @param sheet as it would be written anew
 * @param rows of the sheet as it stands, the header among the first twenty
 * @returns nothing where all is said already; null where no row has the key's header: then the sheet is something else
 */
export function mergeInput(sheet: Sheet, rows: Rows, rules: MergeRules): readonly MergedCells[] | null {
  const standing = standingOf(sheet, rules.key, rows);
  if (!standing) return null;
  const { header, columns, fresh } = standing;
  const headers = sheet.columns.map((column) => column.header);
  const place = (name: string): number => columns.get(fold(name))!;
  const keyAt = place(rules.key);
  const ours = new Set(rules.ours.map(fold));
  const byKey = new Map<string, number>();
  rows.forEach((row, at) => {
    const key = fold(textIn(row[keyAt]));
    if (at > header && key !== '' && !byKey.has(key)) byKey.set(key, at);
  });
  let next = lastRow(standing) + 1;
  const writes: MergedCells[] = fresh.map((name) => ({
    row: header,
    column: place(name),
    cells: [name],
    headers: [],
  }));
  for (const row of sheet.rows) {
    const key = fold(textIn(row[headers.indexOf(rules.key)] as Cell));
    const at = byKey.get(key) ?? next++;
    const user = (name: string): Cell => rows[at]?.[columns.get(fold(name)) ?? -1] ?? null;
    headers.forEach((name, index) => {
      const given = row[index] ?? null;
      const cell = rules.settle ? rules.settle(name, given, user) : given;
      const there = user(name);
      const isFree = ours.has(fold(name)) || isBlankCell(there);
      if (isFree && !sameCell(cell, there))
        writes.push({ row: at, column: place(name), cells: [cell], headers: [name] });
    });
  }
  return joined(writes);
}

/** Neighbours in a row are written together. */
function joined(writes: readonly MergedCells[]): readonly MergedCells[] {
  const sorted = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const together: MergedCells[] = [];
  for (const write of sorted) {
    const last = together.at(-1);
    if (
      last?.row === write.row &&
      last.column + last.cells.length === write.column &&
      last.headers.length > 0 === write.headers.length > 0
    )
      together[together.length - 1] = {
        ...last,
        cells: [...last.cells, ...write.cells],
        headers: [...last.headers, ...write.headers],
      };
    else together.push(write);
  }
  return together;
}
