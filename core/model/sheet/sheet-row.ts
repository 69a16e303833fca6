import { isBlankCell, isDay, type Cell, type Rows } from '../../values/cell';
import { isoDay } from '../../values/day';
import { defineProblem, type Problem } from '../../values/problem';

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

const headerProblem = defineProblem(
  'model-header',
  'the header row lacks the column "{column}"; it needs part, item, field, test, value, points, region, note',
);

/** The letters of a column counted from 1: 28 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The text of a cell, without surrounding blanks; a blank is the empty text. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (isDay(cell)) return isoDay(cell.day);
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

function columnPlaces(header: readonly Cell[]): (number | undefined)[] {
  const names = header.map((cell) => cellText(cell).toLowerCase());
  return sheetColumns.map((column) => {
    const place = names.indexOf(column);
    return place < 0 ? undefined : place;
  });
}

/**
 * Reads a block into rows with named cells. A first cell `part` makes the first row a header, whose columns may
 * then stand in any order, among columns of the user's own; wholly blank rows are left out.
 */
export function readSheetRows(rows: Rows, place: SheetPlace, problems: Problem[]): SheetRow[] {
  const header = rows[0];
  const headed = header !== undefined && header.some((cell) => cellText(cell).toLowerCase() === 'part');
  const places = headed ? columnPlaces(header) : sheetColumns.map((_, index) => index);
  const addressAt = (row: number, column: number) =>
    `${quotedSheet(place.sheet)}!${columnLetters(place.column + column)}${place.row + row}`;
  places.forEach((at, index) => {
    if (at === undefined)
      problems.push(headerProblem({ column: sheetColumns[index] ?? '' }, { cell: addressAt(0, index) }));
  });
  return rows.flatMap((row, index): SheetRow[] => {
    if (headed && index === 0) return [];
    const cells = Object.fromEntries(
      sheetColumns.map((column, at) => [column, row[places[at] ?? -1] ?? null]),
    ) as Record<SheetColumn, Cell>;
    if (sheetColumns.every((column) => isBlankCell(cells[column]))) return [];
    return [
      {
        cells,
        addressOf: (column) =>
          addressAt(index, places[sheetColumns.indexOf(column)] ?? sheetColumns.indexOf(column)),
      },
    ];
  });
}
