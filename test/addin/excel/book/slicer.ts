import type { PivotTable } from './pivot-table';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Buttons for the items of one field of a PivotTable, or of one column of a table. */
export interface Slicer {
  readonly id: string;
  name: string;
  caption: string;
  readonly sheet: Sheet;
  readonly of:
    | { readonly kind: 'pivot'; readonly pivot: PivotTable; readonly field: string }
    | { readonly kind: 'table'; readonly table: Table; readonly column: string };
  left: number;
  top: number;
  width: number;
  height: number;
  style: string;
  sortBy: 'DataSourceOrder' | 'Ascending' | 'Descending';
}
