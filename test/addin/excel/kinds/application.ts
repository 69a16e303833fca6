import { refuse } from '../refusal';
import { defineKind } from './kind';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    Application: Book;
  }
}

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationKind = defineKind({
  name: 'Application',
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set(book, value) {
        book.calculationMode = modes.find((mode) => mode === value) ?? refuse('InvalidArgument');
      },
    },
  },
  methods: {
    calculate() {},
    suspendApiCalculationUntilNextSync() {},
    suspendScreenUpdatingUntilNextSync() {},
  },
});
