import { hideFiltered, readCriteria } from '../book/filters';
import { refuseWhereProtected } from '../book/protect';
import { defineKind } from './kind';
import type { FilterCriteria } from '../book/filters';
import type { ColumnOfTable } from './table-column';

declare module './kind' {
  interface Selves {
    Filter: ColumnOfTable;
  }
}

function apply({ table, column }: ColumnOfTable, criteria: FilterCriteria | null): void {
  refuseWhereProtected(table.area.sheet, 'allowAutoFilter');
  column.filter = criteria === null ? null : { ...criteria };
  hideFiltered(table);
}

export const filterKind = defineKind({
  name: 'Filter',
  properties: { criteria: { get: ({ column }) => column.filter } },
  methods: {
    apply: (of, given) => apply(of, readCriteria(given[0])),
    applyCustomFilter: (of, [criterion1, criterion2, operator]) =>
      apply(
        of,
        readCriteria({ filterOn: 'Custom', criterion1, criterion2: criterion2 ?? undefined, operator }),
      ),
    applyValuesFilter: (of, given) => apply(of, readCriteria({ filterOn: 'Values', values: given[0] })),
    clear: (of) => apply(of, null),
  },
});
