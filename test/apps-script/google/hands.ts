import { a1Of, parseCells } from './book/area';
import { changed, sheetNamed } from './book/book';
import type { OpeningCell } from './book/book';
import { calculate } from './book/calculate';
import { enter, readCells, shownAt } from './book/cells';
import type { Area, Sheet } from './book/sheet';
import { deleteSheet, insertSheet, renameSheet } from './book/sheet-changes';
import type { Sheets } from './open-sheets';
import type { User } from './users';

/** @returns A sheet by its name; it must be there. */
export function sheetAt({ book }: Sheets, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`there is no sheet "${name}"`);
  return sheet;
}

/** @returns A block of a sheet by its address. */
export function areaAt(sheets: Sheets, sheetName: string, cells: string): Area {
  const area = parseCells(sheetAt(sheets, sheetName), cells);
  if (!area) throw new Error(`${cells} is no block of "${sheetName}"`);
  return area;
}

/** A user types into a cell; then `onEdit` runs, as after every edit by hand. */
export function edit(
  sheets: Sheets,
  sheetName: string,
  cell: string,
  entered: string | number | boolean,
  as: User = sheets.user,
): void {
  const area = areaAt(sheets, sheetName, cell);
  enter(sheets.book, area.sheet, area.row, area.column, entered);
  changed(sheets.book);
  sheets.edited(area, entered, as);
}

/** A user selects a block. */
export function select(sheets: Sheets, sheetName: string, cells: string, as: User = sheets.user): void {
  const { sheet, row, column, rows, columns } = areaAt(sheets, sheetName, cells);
  as.selection = { sheetId: sheet.id, row, column, rows, columns };
}

export function rename(sheets: Sheets, sheetName: string, next: string): void {
  renameSheet(sheets.book, sheetAt(sheets, sheetName), next);
}

export function remove(sheets: Sheets, sheetName: string): void {
  deleteSheet(sheets.book, sheetAt(sheets, sheetName));
}

export function addSheet({ book }: Sheets, name: string): void {
  insertSheet(book, name, book.sheets.length);
}

/** Somebody protects a block, so that nobody else may change it. */
export function protect(sheets: Sheets, sheetName: string, cells: string, by: User, description = ''): void {
  const area = areaAt(sheets, sheetName, cells);
  area.sheet.natives.protections.push({
    kind: 'RANGE',
    area,
    description,
    isWarningOnly: false,
    editors: new Set([by.key]),
    unprotected: [],
  });
}

/** Somebody merges a block: what its first cell holds stays. */
export function mergeCells(sheets: Sheets, sheetName: string, cells: string): void {
  const area = areaAt(sheets, sheetName, cells);
  readCells(area, (sheet, row, column) => {
    if (row === area.row && column === area.column) return;
    enter(sheets.book, sheet, row, column, '');
  });
  area.sheet.merges.push(area);
}

/** Somebody sets a filter over a block, which shows no row with one of these texts in a column of the sheet, from 0. */
export function filter(
  sheets: Sheets,
  sheetName: string,
  cells: string,
  column: number,
  hidden: readonly string[],
): void {
  const area = areaAt(sheets, sheetName, cells);
  area.sheet.natives.filter = { area, hidden: new Map([[column, new Set(hidden)]]) };
}

/** Somebody names a block. */
export function nameBlock(sheets: Sheets, name: string, sheetName: string, cells: string): void {
  sheets.book.names.push({ name, area: areaAt(sheets, sheetName, cells) });
}

/** @returns What a name means, as "Sheet" and "A1:B2"; null where there is none. */
export function namedBlock(
  { book }: Sheets,
  name: string,
): { readonly sheet: string; readonly range: string } | null {
  const found = book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found ? { sheet: found.area.sheet.name, range: a1Of(found.area) } : null;
}

/** Another program holds a lock from now on, for so long. */
export function holdLock({ google }: Sheets, milliseconds: number, store = 'document'): void {
  google.locks.set(store, { owner: google, until: google.clock.now + milliseconds });
}

/**
 * Something happens just before the server calls a member for the given time, such as another user's press on a button:
 * once, in the middle of the run.
 */
export function interrupt({ google }: Sheets, member: string, happens: () => void, call = 1): void {
  const outside = google.before;
  let left = call;
  google.before = (name) => {
    outside(name);
    if (name !== member) return;
    left -= 1;
    if (left > 0) return;
    google.before = outside;
    // What happens meanwhile takes none of the run's own time.
    const { now } = google.clock;
    happens();
    google.clock.now = now;
  };
}

/** @returns What the cells of a sheet hold from A1 on, blanks as null, days as day numbers. */
export function cellsOf(sheets: Sheets, sheetName: string, cells: string): (OpeningCell | null)[][] {
  calculate(sheets.google);
  return readCells(areaAt(sheets, sheetName, cells), (sheet, row, column) => {
    const value = sheet.values.rows[row]?.[column] ?? sheet.spilled.rows[row]?.[column] ?? null;
    return value;
  });
}

/** @returns What the cells of a block show. */
export function shownCells(sheets: Sheets, sheetName: string, cells: string): string[][] {
  calculate(sheets.google);
  return readCells(areaAt(sheets, sheetName, cells), shownAt);
}
