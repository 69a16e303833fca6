import { addRows, deleteRows } from '../book/table-changes';
import { bodyArea } from '../book/table';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { whole } from './places';
import type { Table } from '../book/table';

declare module './kind' {
  interface Selves {
    TableRowCollection: Table;
  }
}

export const tableRowCollectionKind = defineKind({
  name: 'TableRowCollection',
  properties: { count: { get: (table) => bodyArea(table).rows } },
  items: (table) =>
    Array.from({ length: bodyArea(table).rows }, (_row, index) => live('TableRow', { table, index })),
  methods: {
    add(table, given, { book, user }) {
      const place = typeof given[0] === 'number' ? given[0] : null;
      return live('TableRow', { table, index: addRows(book, table, place, given[1], user) });
    },
    deleteRowsAt: (table, given, { book }) => deleteRows(book, table, whole(given[0]), whole(given[1] ?? 1)),
    getCount: (table) => bodyArea(table).rows,
    getItemAt(table, given) {
      const index = whole(given[0]);
      if (index < 0 || index >= bodyArea(table).rows) refuse('ItemNotFound');
      return live('TableRow', { table, index });
    },
  },
});
