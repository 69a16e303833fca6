import { enterValues } from '../book/change';
import { deleteColumn } from '../book/table-changes';
import { calculateIfDue, readBlock, valueAt } from '../book/read';
import { bodyArea, headerArea, totalsArea } from '../book/table';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { text } from './settable';
import type { Area } from '../book/area';
import type { Table, TableColumn } from '../book/table';

/** A column, and the table it is of. */
export interface ColumnOfTable {
  readonly table: Table;
  readonly column: TableColumn;
}

declare module './kind' {
  interface Selves {
    TableColumn: ColumnOfTable;
  }
}

function placeOf({ table, column }: ColumnOfTable): number {
  const index = table.columns.indexOf(column);
  return index < 0 ? refuse('ItemNotFound') : index;
}

function within(of: ColumnOfTable, area: Area | null): Area {
  if (area === null) return refuse('ItemNotFound');
  return { ...area, column: area.column + placeOf(of), columns: 1 };
}

export const tableColumnKind = defineKind({
  name: 'TableColumn',
  id: ({ column }) => column.id,
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: placeOf },
    name: {
      get: ({ column }) => column.name,
      set(of, given, { book, user }) {
        const header = headerArea(of.table);
        const name = text(given);
        if (header === null) of.column.name = name;
        else enterValues(book, within(of, header), [[`'${name}`]], user);
      },
    },
    values: {
      get(of, { book, user }) {
        calculateIfDue(book, user);
        return readBlock(within(of, of.table.area), valueAt);
      },
      set: (of, given, { book, user }) => enterValues(book, within(of, of.table.area), given, user),
    },
  },
  objects: { filter: (of) => live('Filter', of) },
  methods: {
    delete: (of, _given, { book }) => deleteColumn(book, of.table, placeOf(of)),
    getDataBodyRange: (of) => live('Range', within(of, bodyArea(of.table))),
    getHeaderRowRange: (of) => live('Range', within(of, headerArea(of.table))),
    getRange: (of) => live('Range', within(of, of.table.area)),
    getTotalRowRange: (of) => live('Range', within(of, totalsArea(of.table))),
  },
});
