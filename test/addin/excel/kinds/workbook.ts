import { areaOf } from '../book/area';
import { splitAddress, parseCells } from '../book/address';
import { defineKind, live } from './kind';
import { nativesOfWorkbook } from './native-members';
import { findSheet } from './worksheet-collection';
import type { Area } from '../book/area';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    Workbook: Book;
  }
}

/** @returns The block that an event of changed cells spoke of, as long as its sheet is there. */
function areaOfEvent(book: Book, reference: unknown): Area | null {
  const { sheetName, cells } = splitAddress(String(reference));
  const sheet = findSheet(book, sheetName);
  return sheet ? parseCells(sheet, cells) : null;
}

export const workbookKind = defineKind({
  name: 'Workbook',
  properties: {
    name: { get: () => 'Book1.xlsx' },
    autoSave: { get: ({ isSavedAsItChanges }) => isSavedAsItChanges },
    isDirty: { get: () => true, set() {} },
    readOnly: { get: () => false },
  },
  objects: {
    ...nativesOfWorkbook,
    application: (book) => live('Application', book),
    functions: (book) => live('Functions', book),
    names: (book) => live('NamedItemCollection', { book, scope: null }),
    protection: (book) => live('WorkbookProtection', book),
    settings: (book) => live('SettingCollection', book),
    tables: (book) => live('TableCollection', { book, sheet: null }),
    worksheets: (book) => live('WorksheetCollection', book),
  },
  methods: {
    getActiveCell: (_book, _given, { user: { selection } }) =>
      live('Range', areaOf(selection.sheet, selection.row, selection.column)),
    getSelectedRange: (_book, _given, { user }) => live('Range', user.selection),
    getSelectedRanges: (_book, _given, { user }) => live('RangeAreas', { areas: [user.selection] }),
    _GetObjectByReferenceId: (_book, given, { user }) => user.references.find(String(given[0])) ?? null,
    _GetRangeForEventByReferenceId: (book, given) => {
      const area = areaOfEvent(book, given[0]);
      return area && live('Range', area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) => {
      const area = areaOfEvent(book, given[0]);
      return area && live('Range', area);
    },
  },
});
