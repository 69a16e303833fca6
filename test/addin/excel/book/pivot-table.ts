import type { Area } from './area';
import type { PivotPlan } from '../../../hosts/pivot/pivot';
import type { PivotGrid } from './pivot-grid';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Where a PivotTable reads: a table as it stands at each refresh, or a block, null once its cells are gone. */
export type PivotSource =
  { readonly kind: 'table'; readonly table: Table } | { readonly kind: 'range'; area: Area | null };

/** What can be set of a PivotTable without its cells changing. */
export interface PivotSettings {
  refreshOnOpen: boolean;
  enableDataValueEditing: boolean;
  allowMultipleFiltersPerField: boolean;
  autoFormat: boolean;
  preserveFormatting: boolean;
  enableFieldList: boolean;
  showFieldHeaders: boolean;
  altTextTitle: string;
  altTextDescription: string;
}

/** A PivotTable of a sheet. */
export interface PivotTable {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  readonly source: PivotSource;
  plan: PivotPlan;
  readonly settings: PivotSettings;
  /** The cell that the user gave; filters move the rest below it where there is no room above. */
  place: { row: number; column: number };
  /** As it was drawn last; null while its cells are not known. */
  grid: PivotGrid | null;
  /** The cells it takes without its filters. */
  area: Area;
  /** The cells of its filters, if it has any. */
  filterArea: Area | null;
}

export function newPivotSettings(): PivotSettings {
  return {
    refreshOnOpen: false,
    enableDataValueEditing: false,
    allowMultipleFiltersPerField: false,
    autoFormat: true,
    preserveFormatting: true,
    enableFieldList: true,
    showFieldHeaders: true,
    altTextTitle: '',
    altTextDescription: '',
  };
}
