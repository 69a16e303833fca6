import { putThing } from '../../../hosts/cells/layer';
import { emptySheet } from './new-sheet';
import { newUser } from './user';
import type { Area } from './area';
import type { CustomXmlPart } from './custom-xml-part';
import type { DefinedName } from './defined-name';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { User } from './user';

/** A sheet to begin with: rows from A1, taken as they are (a text stays a text); null is blank. */
export interface OpeningSheet {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
}

/** Calculates a formula that the workbook does not know itself: the block of values that it spills. */
export type Calculate = (
  formula: string,
  cell: Area,
) => readonly (readonly (string | number | boolean | null)[])[] | undefined;

/** A workbook: plain state. What is done to it stands in the files beside this one. */
export interface Book {
  readonly sheets: Sheet[];
  /** Everybody who has it open; the first is whose panel is tested. */
  readonly users: User[];
  readonly tables: Table[];
  readonly names: DefinedName[];
  /** What add-ins keep in the workbook, by key. */
  readonly settings: Map<string, unknown>;
  /** Sheets can be neither added nor renamed, moved or taken away. */
  isStructureProtected: boolean;
  /** Days are counted from 1904, as once on the Mac. */
  countsFrom1904: boolean;
  /** AutoSave, as in every workbook on the web. */
  isSavedAsItChanges: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** A test's own functions; undefined for a formula it does not know. */
  calculate: Calculate;
  /** Whether something changed since formulas were last calculated. */
  stale: boolean;
  customXmlParts: CustomXmlPart[];
  /** Counts what was given an id. */
  ids: number;
}

export function newBook(opening: readonly OpeningSheet[]): Book {
  const sheets = opening.map(({ name, rows = [] }, index) => {
    const sheet = emptySheet(sheetId(index + 1), name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => value !== null && putThing(sheet.values, row, column, value));
    });
    return sheet;
  });
  const first = sheets[0];
  if (first === undefined) throw new Error('a workbook has at least one sheet');
  return {
    sheets,
    users: [newUser('you', first)],
    tables: [],
    names: [],
    settings: new Map(),
    isStructureProtected: false,
    countsFrom1904: false,
    isSavedAsItChanges: true,
    calculationMode: 'Automatic',
    calculate: () => undefined,
    stale: false,
    customXmlParts: [],
    ids: sheets.length,
  };
}

/** @returns An id that nothing else in the workbook has. */
export function nextId(book: Book): number {
  book.ids += 1;
  return book.ids;
}

export function sheetId(count: number): string {
  return `{00000000-0001-0000-${String(count).padStart(4, '0')}-000000000000}`;
}
