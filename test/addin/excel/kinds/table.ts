import { clearFilters, hideFiltered } from '../book/filters';
import { bodyArea, headerArea, totalsArea } from '../book/table';
import {
  deleteTable,
  dropTable,
  renameTable,
  resizeTable,
  showHeaders,
  showTotals,
} from '../book/table-changes';
import { refuseWhereProtected } from '../book/protect';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, live } from './kind';
import { flag, text } from './settable';
import type { Table } from '../book/table';
import type { Property } from './kind';

declare module './kind' {
  interface Selves {
    Table: Table;
  }
}

type Flag =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton';

function shown(name: Flag): Property<Table> {
  return {
    get: (table) => table[name],
    set(table, given) {
      refuseWhereProtected(table.area.sheet);
      table[name] = flag(given);
    },
  };
}

export const tableKind = defineKind({
  name: 'Table',
  id: (table) => table.id,
  properties: {
    highlightFirstColumn: shown('highlightFirstColumn'),
    highlightLastColumn: shown('highlightLastColumn'),
    id: { get: (table) => table.id },
    name: { get: (table) => table.name, set: (table, given, { book }) => renameTable(book, table, given) },
    showBandedColumns: shown('showBandedColumns'),
    showBandedRows: shown('showBandedRows'),
    showFilterButton: shown('showFilterButton'),
    showHeaders: {
      get: (table) => table.showHeaders,
      set: (table, given, { book }) => showHeaders(book, table, flag(given)),
    },
    showTotals: {
      get: (table) => table.showTotals,
      set: (table, given, { book }) => showTotals(book, table, flag(given)),
    },
    style: {
      get: (table) => table.style,
      set(table, given) {
        refuseWhereProtected(table.area.sheet);
        const style = text(given);
        if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$|^$/u.test(style)) refuse('InvalidArgument');
        table.style = style;
      },
    },
  },
  objects: {
    autoFilter: (table) => live('AutoFilter', { sheet: table.area.sheet, table }),
    columns: (table) => live('TableColumnCollection', table),
    rows: (table) => live('TableRowCollection', table),
    sort: (table) => live('TableSort', table),
    worksheet: (table) => live('Worksheet', table.area.sheet),
  },
  events: {
    DataChanged: { type: 101, target: (table) => table.id },
  },
  methods: {
    clearFilters: (table) => clearFilters(table),
    convertToRange(table, _given, { book }) {
      refuseWhereProtected(table.area.sheet);
      dropTable(book, table);
      return live('Range', table.area);
    },
    delete: (table, _given, { book, user }) => deleteTable(book, table, user),
    getDataBodyRange: (table) => live('Range', bodyArea(table)),
    getHeaderRowRange: (table) => live('Range', headerArea(table) ?? refuse('ItemNotFound')),
    getRange: (table) => live('Range', table.area),
    getTotalRowRange: (table) => live('Range', totalsArea(table) ?? refuse('ItemNotFound')),
    reapplyFilters: (table) => hideFiltered(table),
    resize: (table, given, call) =>
      resizeTable(call.book, table, areaArgument(given[0], table.area.sheet, call)),
  },
});
