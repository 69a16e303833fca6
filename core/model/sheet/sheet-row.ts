import { columnLetters, readableSheetPrefix } from '../../values/address';
import { isBlankCell, isDay, type Cell, type Rows } from '../../values/cell';
import { isoDay } from '../../values/day';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';

/** The columns of the Model sheet, in order. */
export const sheetColumns = ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** One row of the Model sheet; `addressOf` names a cell of it for a problem. */
export interface SheetRow {
  readonly cells: Readonly<Record<SheetColumn, Cell>>;
  addressOf(column: SheetColumn): string;
}

/** Where a block of rows stands: the sheet, and the row and column (from 1) of its first cell. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const headerLacks = defineProblem(
  'model-header',
  'the header row lacks the column "{column}"; it needs part, item, field, test, value, points, region, note',
);
const headerTwice = defineProblem('model-header-twice', 'the column "{column}" stands here a second time');

/** A row with so many of the eight names is a header, wherever `part` stands in it. */
const NAMES_OF_A_HEADER = 5;

/** The text of a cell, without surrounding blanks; a blank is the empty text. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (isDay(cell)) return isoDay(cell.day);
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

type AddressAt = (row: number, column: number) => string;

/** The names of a header row in lower case; undefined for a row that is none. */
function headerOf(row: readonly Cell[] | undefined): readonly string[] | undefined {
  const names = row?.map((cell) => cellText(cell).toLowerCase());
  const known = sheetColumns.filter((column) => names?.includes(column));
  return names?.[0] === 'part' || known.length >= NAMES_OF_A_HEADER ? names : undefined;
}

function checkHeader(names: readonly string[], addressAt: AddressAt): Problem[] {
  return sheetColumns.flatMap((column): Problem[] => {
    const first = names.indexOf(column);
    if (first < 0) return [headerLacks({ column }, { cell: addressAt(0, 0) })];
    const second = names.indexOf(column, first + 1);
    return second < 0 ? [] : [headerTwice({ column }, { cell: addressAt(0, second) })];
  });
}

/**
 * Reads a block into rows with named cells. A first cell `part` makes the first row a header, whose columns may
 * then stand in any order, among columns of the user's own; wholly blank rows are left out.
 * @returns the rows, or what is wrong with the header
 */
export function readSheetRows(rows: Rows, place: SheetPlace): Result<readonly SheetRow[]> {
  const names = headerOf(rows[0]);
  const addressAt: AddressAt = (row, column) =>
    `${readableSheetPrefix(place.sheet)}${columnLetters(place.column - 1 + column)}${place.row + row}`;
  const problems = names ? checkHeader(names, addressAt) : [];
  if (problems.length > 0) return refused(problems);
  const places = new Map(sheetColumns.map((column, at) => [column, names ? names.indexOf(column) : at]));
  const read = rows.flatMap((row, index): SheetRow[] => {
    if (names && index === 0) return [];
    const cells = Object.fromEntries(
      sheetColumns.map((column) => [column, row[places.get(column) ?? -1] ?? null]),
    ) as Record<SheetColumn, Cell>;
    if (sheetColumns.every((column) => isBlankCell(cells[column]))) return [];
    return [{ cells, addressOf: (column) => addressAt(index, places.get(column) ?? 0) }];
  });
  return found(read);
}
