import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Book } from '../book/book';

declare module './kind' {
  interface Selves {
    Functions: Book;
    FunctionResult: number;
  }
}

const [millisecondsADay, firstOf1900, firstOf1904] = [
  86_400_000,
  Date.UTC(1899, 11, 30),
  Date.UTC(1904, 0, 1),
];

/** Worksheet functions that are called without a cell: those that tell something of the workbook. */
export const functionsKind = defineKind({
  name: 'Functions',
  methods: {
    date(book, given) {
      const [year, month, day] = given.map(Number);
      if (year === undefined || month === undefined || day === undefined) return refuse('InvalidArgument');
      const first = book.countsFrom1904 ? firstOf1904 : firstOf1900;
      return live('FunctionResult', (Date.UTC(year, month - 1, day) - first) / millisecondsADay);
    },
  },
});

export const functionResultKind = defineKind({
  name: 'FunctionResult',
  properties: { value: { get: (value) => value }, error: { get: () => '' } },
});
