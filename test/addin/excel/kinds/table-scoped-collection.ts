import { contains } from '../book/area';
import { tablesIn } from '../book/table';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Table } from '../book/table';

/** The tables that a block touches, or holds whole. */
export interface TablesInRange {
  readonly book: Book;
  readonly area: Area;
  readonly whole: boolean;
}

declare module './kind' {
  interface Selves {
    TableScopedCollection: TablesInRange;
  }
}

function tablesOf({ book, area, whole }: TablesInRange): readonly Table[] {
  return tablesIn(book, area).filter((table) => !whole || contains(area, table.area));
}

function find(scope: TablesInRange, key: unknown): Table | undefined {
  const name = String(key).toLowerCase();
  return tablesOf(scope).find((table) => table.id === key || table.name.toLowerCase() === name);
}

export const tableScopedCollectionKind = defineKind({
  name: 'TableScopedCollection',
  items: (scope) => tablesOf(scope).map((table) => live('Table', table)),
  item: (scope, key) => live('Table', find(scope, key) ?? refuse('ItemNotFound')),
  methods: {
    getCount: (scope) => tablesOf(scope).length,
    getFirst: (scope) => live('Table', tablesOf(scope)[0] ?? refuse('ItemNotFound')),
    getItemOrNullObject(scope, given) {
      const table = find(scope, given[0]);
      return table ? live('Table', table) : null;
    },
  },
});
