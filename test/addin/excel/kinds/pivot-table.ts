import { addressOf } from '../book/address';
import { deletePivot, changePivot } from '../book/draw-pivot';
import type { PivotSettings, PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { defineKind, live, type Property } from './kind';
import { refreshPivot } from './pivot-table-collection';
import { flag, text } from './settable';

declare module './kind' {
  interface Selves {
    PivotTable: PivotTable;
  }
}

type FlagName = 'refreshOnOpen' | 'enableDataValueEditing' | 'allowMultipleFiltersPerField';

const setting = (name: FlagName & keyof PivotSettings): Property<PivotTable> => ({
  get: ({ settings }) => settings[name],
  set: ({ settings }, given) => {
    settings[name] = flag(given);
  },
});

function rename(pivot: PivotTable, given: unknown): void {
  const name = text(given);
  const others = pivot.sheet.natives.pivots.filter((other) => other !== pivot);
  if (name.trim() === '') refuse('InvalidArgument');
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) refuse('ItemAlreadyExists');
  pivot.name = name;
}

export const pivotTableKind = defineKind({
  name: 'PivotTable',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: rename },
    refreshOnOpen: setting('refreshOnOpen'),
    enableDataValueEditing: setting('enableDataValueEditing'),
    allowMultipleFiltersPerField: setting('allowMultipleFiltersPerField'),
    useCustomSortLists: {
      get: ({ plan }) => plan.layout.customLists,
      set: (pivot, given, { book }) =>
        changePivot(book, pivot, ({ layout }) => {
          layout.customLists = flag(given);
        }),
    },
  },
  objects: {
    worksheet: ({ sheet }) => live('Worksheet', sheet),
    layout: (pivot) => live('PivotLayout', pivot),
    hierarchies: (pivot) => live('PivotHierarchyCollection', pivot),
    rowHierarchies: (pivot) => live('RowColumnPivotHierarchyCollection', { pivot, axis: 'rows' }),
    columnHierarchies: (pivot) => live('RowColumnPivotHierarchyCollection', { pivot, axis: 'columns' }),
    dataHierarchies: (pivot) => live('DataPivotHierarchyCollection', pivot),
    filterHierarchies: (pivot) => live('FilterPivotHierarchyCollection', { pivot, axis: 'filters' }),
  },
  methods: {
    refresh: (pivot, _given, call) => refreshPivot(pivot, call),
    delete: (pivot, _given, { book }) => deletePivot(book, pivot),
    getDataSourceString({ source }) {
      if (source.kind === 'table') return source.table.name;
      return source.area ? addressOf(source.area) : '';
    },
    getDataSourceType: ({ source }) => (source.kind === 'table' ? 'LocalTable' : 'LocalRange'),
  },
});
