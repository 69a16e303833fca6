import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';

declare module './kind' {
  interface Selves {
    WorksheetCollection: Book;
  }
}

/** @returns The sheet of that name or id. */
export function findSheet(book: Book, key: unknown): Sheet | undefined {
  const name = String(key).toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

export const worksheetCollectionKind = defineKind({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => live('Worksheet', sheet)),
  item: (book, key) => live('Worksheet', findSheet(book, key) ?? refuse('ItemNotFound')),
  methods: {
    getActiveWorksheet: (_book, _given, { user }) => live('Worksheet', user.selection.sheet),
    getCount: (book) => book.sheets.length,
    getItemOrNullObject(book, given) {
      const sheet = findSheet(book, given[0]);
      return sheet ? live('Worksheet', sheet) : null;
    },
  },
});
