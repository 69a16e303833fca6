import { refuse } from '../refusal';
import { putThing } from '../../../hosts/cells/layer';
import { refuseWhereProtected } from '../book/protect';
import { scalarAt } from '../book/read';
import { bodyArea } from '../book/table';
import { tellChanged } from '../book/change';
import { defineKind } from './kind';
import type { Table } from '../book/table';
import type { Scalar } from '../../../hosts/cells/scalar';

declare module './kind' {
  interface Selves {
    TableSort: Table;
  }
}

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

function isField(given: unknown, columns: number): given is SortField {
  if (typeof given !== 'object' || given === null || !('key' in given)) return false;
  if (Object.keys(given).some((name) => name !== 'key' && name !== 'ascending')) {
    throw new Error('the workbook in memory does not know sorting by anything but values');
  }
  return typeof given.key === 'number' && given.key >= 0 && given.key < columns;
}

/** Figures, then texts, then truths, then errors; blanks last whichever way. */
function order(one: Scalar | undefined, other: Scalar | undefined, ascending: boolean): number {
  const rank = (value: Scalar | undefined) =>
    ['number', 'string', 'boolean', 'object', 'undefined'].indexOf(typeof value);
  if (one === undefined || other === undefined) return rank(one) - rank(other);
  const by = ascending ? 1 : -1;
  if (rank(one) !== rank(other)) return by * (rank(one) - rank(other));
  if (typeof one === 'string') return by * one.toLowerCase().localeCompare(String(other).toLowerCase(), 'en');
  return by * (Number(one) - Number(other));
}

export const tableSortKind = defineKind({
  name: 'TableSort',
  methods: {
    apply(table, given, { book, user }) {
      const { sheet } = table.area;
      refuseWhereProtected(sheet, 'allowSort');
      const fields = Array.isArray(given[0]) ? given[0] : refuse('InvalidArgument');
      const body = bodyArea(table);
      if (!fields.every((field) => isField(field, body.columns))) refuse('InvalidArgument');
      const rows = Array.from({ length: body.rows }, (_row, down) =>
        Array.from({ length: body.columns }, (_cell, right) => {
          const [row, column] = [body.row + down, body.column + right];
          return { value: scalarAt(sheet, row, column), formula: sheet.formulas.rows[row]?.[column] };
        }),
      );
      rows.sort((one, other) => {
        for (const { key, ascending = true } of fields as SortField[]) {
          const by = order(one[key]?.value, other[key]?.value, ascending);
          if (by !== 0) return by;
        }
        return 0;
      });
      rows.forEach((cells, down) => {
        cells.forEach(({ value, formula }, right) => {
          putThing(sheet.values, body.row + down, body.column + right, value);
          putThing(sheet.formulas, body.row + down, body.column + right, formula);
        });
      });
      book.stale = true;
      tellChanged(book, body, user, 'RangeEdited');
    },
    clear() {},
  },
});
