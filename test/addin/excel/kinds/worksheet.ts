import { parseCells } from '../book/address';
import { wholeSheet } from '../book/area';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Sheet } from '../book/sheet';

declare module './kind' {
  interface Selves {
    Worksheet: Sheet;
  }
}

export const worksheetKind = defineKind({
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name },
    position: { get: (sheet, { book }) => book.sheets.indexOf(sheet) },
  },
  methods: {
    getRange(sheet, given) {
      if (given[0] === null || given[0] === undefined) return live('Range', wholeSheet(sheet));
      return live('Range', parseCells(sheet, String(given[0])) ?? refuse('InvalidArgument'));
    },
  },
});
