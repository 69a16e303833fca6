import { addSheet, findSheet } from '../book/sheet-changes';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';

declare module './kind' {
  interface Selves {
    WorksheetCollection: Book;
  }
}

export { findSheet };

/** The events of sheets, by the number that Excel gives them. */
export const sheetEvents = {
  Activated: 11,
  DataChanged: 10,
  Deactivated: 12,
  NameChanged: 25,
  SelectionChanged: 14,
} as const;

function following(type: number) {
  return { type, target: () => 'Workbook' };
}

export const worksheetCollectionKind = defineKind({
  name: 'WorksheetCollection',
  events: {
    Activated: following(sheetEvents.Activated),
    Added: following(13),
    DataChanged: following(sheetEvents.DataChanged),
    Deactivated: following(sheetEvents.Deactivated),
    Deleted: following(15),
    NameChanged: following(sheetEvents.NameChanged),
    SelectionChanged: following(sheetEvents.SelectionChanged),
  },
  items: (book) => book.sheets.map((sheet) => live('Worksheet', sheet)),
  item: (book, key) => live('Worksheet', findSheet(book, key) ?? refuse('ItemNotFound')),
  methods: {
    add: (book, given, { user }) => live('Worksheet', addSheet(book, given[0], user)),
    getActiveWorksheet: (_book, _given, { user }) => live('Worksheet', user.selection.sheet),
    getCount: (book, given) => amongst(book, given[0]).length,
    getFirst: (book, given) => live('Worksheet', amongst(book, given[0])[0] ?? refuse('ItemNotFound')),
    getItemOrNullObject(book, given) {
      const sheet = findSheet(book, given[0]);
      return sheet ? live('Worksheet', sheet) : null;
    },
    getLast: (book, given) => live('Worksheet', amongst(book, given[0]).at(-1) ?? refuse('ItemNotFound')),
  },
});

function amongst(book: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}
