import type { Area } from './area';

/** One group of rows or columns of a pivot table. */
export interface PivotGroupState {
  /** Counted from 1 in the sheet, wherever the source begins. */
  readonly sourceColumn: number;
  name: string | null;
  showsTotals: boolean;
  isAscending: boolean;
  repeatsLabels: boolean;
}

/** One value of a pivot table. */
export interface PivotValueState {
  readonly sourceColumn: number;
  by: string;
  name: string | null;
  displayType: string;
}

/** A pivot table: what it shows is worked out anew whenever it is read. */
export interface PivotState {
  anchor: Area;
  source: Area;
  readonly rows: PivotGroupState[];
  readonly columns: PivotGroupState[];
  readonly values: PivotValueState[];
  valuesAcross: boolean;
  /** The cells that it filled when it was last drawn. */
  drawn: Area | null;
}
