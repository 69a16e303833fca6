import { enterValues } from '../book/change';
import { deleteRows } from '../book/table-changes';
import { calculateIfDue, readBlock, valueAt } from '../book/read';
import { bodyArea } from '../book/table';
import { defineKind, live } from './kind';
import type { Area } from '../book/area';
import type { Table } from '../book/table';

/** A row, by its place among the rows below the headers. */
export interface RowOfTable {
  readonly table: Table;
  readonly index: number;
}

declare module './kind' {
  interface Selves {
    TableRow: RowOfTable;
  }
}

function rowArea({ table, index }: RowOfTable): Area {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}

export const tableRowKind = defineKind({
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get(row, { book, user }) {
        calculateIfDue(book, user);
        return readBlock(rowArea(row), valueAt);
      },
      set: (row, given, { book, user }) => enterValues(book, rowArea(row), given, user),
    },
  },
  methods: {
    delete: ({ table, index }, _given, { book }) => deleteRows(book, table, index, 1),
    getRange: (row) => live('Range', rowArea(row)),
  },
});
