import { refuse } from '../refusal';
import { defineKind } from './kind';
import type { Sheet } from '../book/sheet';

declare module './kind' {
  interface Selves {
    WorksheetProtection: Sheet;
  }
}

/** What may still be changed of a protected sheet; nothing, unless it is said. */
const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionKind = defineKind({
  name: 'WorksheetProtection',
  properties: {
    options: { get: (sheet) => sheet.protection?.options ?? null },
    protected: { get: (sheet) => sheet.protection !== null },
  },
  methods: {
    protect(sheet, given) {
      if (sheet.protection !== null) refuse('InvalidOperation');
      const password = typeof given[1] === 'string' && given[1] !== '' ? given[1] : null;
      const options = typeof given[0] === 'object' && given[0] !== null ? given[0] : {};
      sheet.protection = { password, options: { ...nothingAllowed, ...options } };
    },
    unprotect(sheet, given) {
      const password = sheet.protection?.password ?? null;
      if (password !== null && given[0] !== password)
        refuse('AccessDenied', 'The password you supplied is not correct.');
      sheet.protection = null;
    },
  },
});
