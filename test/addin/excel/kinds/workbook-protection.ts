import { refuse } from '../refusal';
import { defineKind } from './kind';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    WorkbookProtection: Book;
  }
}

/** Protects which sheets there are; what stands on them is each sheet's own protection. */
export const workbookProtectionKind = defineKind({
  name: 'WorkbookProtection',
  properties: { protected: { get: (book) => book.isStructureProtected } },
  methods: {
    protect(book) {
      if (book.isStructureProtected) refuse('InvalidOperation');
      book.isStructureProtected = true;
    },
    unprotect(book) {
      book.isStructureProtected = false;
    },
  },
});
