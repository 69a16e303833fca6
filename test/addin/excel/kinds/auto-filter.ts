import { clearFilters, hideFiltered, hideFilteredOf, readCriteria } from '../book/filters';
import { refuseWhereProtected } from '../book/protect';
import { areaArgument } from './area-argument';
import { defineKind, live } from './kind';
import { whole } from './places';
import { refuse } from '../refusal';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';

/** The filter of a table, or the one filter that a sheet has beside its tables. */
export interface FilterOf {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

declare module './kind' {
  interface Selves {
    AutoFilter: FilterOf;
  }
}

function areaOfFilter({ sheet, table }: FilterOf): Area | null {
  if (table === null) return sheet.filter?.area ?? null;
  return table.showFilterButton ? table.area : null;
}

function criteriaOf(of: FilterOf): readonly unknown[] {
  if (of.table !== null) return of.table.columns.map(({ filter }) => filter);
  const { filter } = of.sheet;
  return Array.from(
    { length: filter?.area.columns ?? 0 },
    (_column, index) => filter?.criteria.get(index) ?? null,
  );
}

function clear({ sheet, table }: FilterOf): void {
  refuseWhereProtected(sheet, 'allowAutoFilter');
  if (table !== null) return clearFilters(table);
  sheet.filter?.criteria.clear();
  if (sheet.filter) hideFilteredOf(sheet.filter);
}

export const autoFilterKind = defineKind({
  name: 'AutoFilter',
  properties: {
    criteria: { get: criteriaOf },
    enabled: { get: (of) => areaOfFilter(of) !== null },
    isDataFiltered: { get: (of) => criteriaOf(of).some((criteria) => criteria !== null) },
  },
  methods: {
    apply(of, given, call) {
      const { sheet, table } = of;
      refuseWhereProtected(sheet, 'allowAutoFilter');
      const area = areaArgument(given[0], sheet, call);
      const criteria = given[2] === null || given[2] === undefined ? null : readCriteria(given[2]);
      if (table !== null) {
        const column = criteria && table.columns[whole(given[1])];
        if (column) column.filter = { ...criteria };
        table.showFilterButton = true;
        return hideFiltered(table);
      }
      if (area.sheet !== sheet) refuse('InvalidArgument');
      sheet.filter = { area, criteria: new Map(criteria ? [[whole(given[1]), criteria]] : []) };
      hideFilteredOf(sheet.filter);
    },
    clearColumnCriteria({ sheet, table }, given) {
      refuseWhereProtected(sheet, 'allowAutoFilter');
      const column = table?.columns[whole(given[0])];
      if (table && column) {
        column.filter = null;
        hideFiltered(table);
      }
      sheet.filter?.criteria.delete(whole(given[0]));
      if (table === null && sheet.filter) hideFilteredOf(sheet.filter);
    },
    clearCriteria: clear,
    getRange: (of) => live('Range', areaOfFilter(of) ?? refuse('ItemNotFound')),
    getRangeOrNullObject(of) {
      const area = areaOfFilter(of);
      return area && live('Range', area);
    },
    reapply({ sheet, table }) {
      if (table !== null) hideFiltered(table);
      else if (sheet.filter) hideFilteredOf(sheet.filter);
    },
    remove(of) {
      clear(of);
      if (of.table !== null) of.table.showFilterButton = false;
      else of.sheet.filter = null;
    },
  },
});
