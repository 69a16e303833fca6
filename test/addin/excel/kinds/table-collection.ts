import { addTable } from '../book/table-changes';
import { findTable } from '../book/table';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, live } from './kind';
import { flag } from './settable';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';

/** The tables of the workbook, or of one sheet. */
export interface Tables {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

declare module './kind' {
  interface Selves {
    TableCollection: Tables;
  }
}

/** @returns The tables, sheet by sheet, in the order in which they were made. */
export function tablesOf({ book, sheet }: Tables): readonly Table[] {
  const sheets = sheet === null ? book.sheets : [sheet];
  return sheets.flatMap((one) => book.tables.filter(({ area }) => area.sheet === one));
}

function find(tables: Tables, key: unknown): Table | undefined {
  const table = findTable(tables.book, key);
  return table && tablesOf(tables).includes(table) ? table : undefined;
}

const following = (type: number) => ({ type, target: ({ sheet }: Tables) => sheet?.id ?? 'Workbook' });

export const tableCollectionKind = defineKind({
  name: 'TableCollection',
  properties: { count: { get: (tables) => tablesOf(tables).length } },
  events: { Added: following(102), DataChanged: following(101), Deleted: following(103) },
  items: (tables) => tablesOf(tables).map((table) => live('Table', table)),
  item: (tables, key) => live('Table', find(tables, key) ?? refuse('ItemNotFound')),
  methods: {
    add({ book, sheet }, given, call) {
      const area = areaArgument(given[0], sheet ?? call.user.selection.sheet, call);
      if (sheet !== null && area.sheet !== sheet) refuse('InvalidArgument');
      return live('Table', addTable(book, area, flag(given[1]), call.user));
    },
    getCount: (tables) => tablesOf(tables).length,
    getItemAt: (tables, given) => live('Table', tablesOf(tables)[Number(given[0])] ?? refuse('ItemNotFound')),
    getItemOrNullObject(tables, given) {
      const table = find(tables, given[0]);
      return table ? live('Table', table) : null;
    },
  },
});
