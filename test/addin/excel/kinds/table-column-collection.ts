import { addColumn } from '../book/table-changes';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Table, TableColumn } from '../book/table';

declare module './kind' {
  interface Selves {
    TableColumnCollection: Table;
  }
}

function find(table: Table, key: unknown): TableColumn | undefined {
  const name = String(key).toLowerCase();
  return table.columns.find((column) => column.id === key || column.name.toLowerCase() === name);
}

const of = (table: Table, column: TableColumn | undefined) =>
  live('TableColumn', { table, column: column ?? refuse('ItemNotFound') });

export const tableColumnCollectionKind = defineKind({
  name: 'TableColumnCollection',
  properties: { count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => live('TableColumn', { table, column })),
  item: (table, key) => of(table, find(table, key)),
  methods: {
    add(table, given, { book, user }) {
      const place = typeof given[0] === 'number' ? given[0] : null;
      const name = typeof given[2] === 'string' ? given[2] : null;
      return of(table, table.columns[addColumn(book, table, place, given[1], name, user)]);
    },
    getCount: (table) => table.columns.length,
    getItemAt: (table, given) => of(table, table.columns[Number(given[0])]),
    getItemOrNullObject(table, given) {
      const column = find(table, given[0]);
      return column ? live('TableColumn', { table, column }) : null;
    },
  },
});
