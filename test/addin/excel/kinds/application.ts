import { calculate } from '../book/calculate';
import { defineKind } from './kind';
import { oneOf } from './settable';
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
        book.calculationMode = oneOf(modes, value);
      },
    },
    calculationState: { get: (book) => (book.stale ? 'Pending' : 'Done') },
  },
  methods: {
    calculate(book, given) {
      oneOf(['Recalculate', 'Full', 'FullRebuild'], given[0]);
      calculate(book);
    },
    suspendApiCalculationUntilNextSync(_book, _given, { user }) {
      user.suspended = true;
    },
    suspendScreenUpdatingUntilNextSync() {},
  },
});
