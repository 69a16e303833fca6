import { defineKind, live } from './kind';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    Workbook: Book;
  }
}

export const workbookKind = defineKind({
  name: 'Workbook',
  properties: {
    name: { get: () => 'Book1.xlsx' },
  },
  objects: {
    application: (book) => live('Application', book),
    worksheets: (book) => live('WorksheetCollection', book),
  },
  methods: {
    getActiveCell: (_book, _given, { user }) => live('Range', { ...user.selection, rows: 1, columns: 1 }),
    getSelectedRange: (_book, _given, { user }) => live('Range', user.selection),
    _GetObjectByReferenceId: (_book, given, { user }) => user.references.find(String(given[0])) ?? null,
  },
});
