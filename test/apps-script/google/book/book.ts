import { putThing } from '../../../hosts/cells/layer';
import { newSheet } from './new-sheet';
import type { Area, Sheet } from './sheet';

/** What a cell may begin with; null is blank, days are serial numbers. */
export type OpeningCell =
  string | number | boolean | null | { readonly day: number } | { readonly error: string };

/** A sheet to begin with: rows from A1, taken as they are (a text stays a text). */
export interface OpeningSheet {
  readonly name: string;
  readonly rows?: readonly (readonly OpeningCell[])[];
}

/** A name for a block of cells. */
export interface Name {
  name: string;
  area: Area;
}

/** Developer metadata; without an area it is the spreadsheet's. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  area: Area | null;
}

/** A spreadsheet: plain state. */
export interface Book {
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: Sheet[];
  names: Name[];
  metadata: Metadata[];
  /** Whether something changed since formulas were last calculated. */
  isStale: boolean;
  /** Counts what was given an id. */
  ids: number;
  /** Counts what is changed, for what was worked out before. */
  changes: number;
}

/** @returns An id that nothing else in the spreadsheet has. */
export function nextId(book: Book): number {
  book.ids += 1;
  return book.ids;
}

export function newBook(opening: readonly OpeningSheet[]): Book {
  const sheets = opening.map(({ name, rows = [] }, index) => {
    const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    const sheet = newSheet(index * 1_000_003, name, {
      rows: Math.max(1000, rows.length),
      columns: Math.max(26, width),
    });
    rows.forEach((cells, row) => cells.forEach((cell, column) => putOpening(sheet, row, column, cell)));
    return sheet;
  });
  if (sheets.length === 0) sheets.push(newSheet(0, 'Sheet1'));
  return {
    name: 'Untitled spreadsheet',
    locale: 'en_US',
    timeZone: 'America/New_York',
    sheets,
    names: [],
    metadata: [],
    isStale: false,
    ids: 100,
    changes: 0,
  };
}

function putOpening(sheet: Sheet, row: number, column: number, cell: OpeningCell): void {
  if (cell === null) return;
  if (typeof cell !== 'object' || 'error' in cell) return putThing(sheet.values, row, column, cell);
  putThing(sheet.values, row, column, cell.day);
  putThing(sheet.numberFormats, row, column, 'yyyy-mm-dd');
}

/** Something in the spreadsheet is another now. */
export function changed(book: Book): void {
  book.isStale = true;
  book.changes += 1;
}

export function sheetNamed(book: Book, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
