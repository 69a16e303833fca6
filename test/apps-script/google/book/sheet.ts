import type { Layer } from '../../../hosts/cells/layer';
import type { Scalar } from '../../../hosts/cells/scalar';
import type { Look } from './look';

/** A block of cells of a sheet, from 0; the state behind a Range. */
export interface Area {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of the spreadsheet in memory: plain state. A cell outside its grid is not there. */
export interface Sheet {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  isHidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  hidesGridlines: boolean;
  readonly values: Layer<Scalar>;
  readonly formulas: Layer<string>;
  /** What formulas spilled into cells beside their own. */
  readonly spilled: Layer<Scalar>;
  readonly numberFormats: Layer<string>;
  readonly looks: Layer<Look>;
  readonly notes: Layer<string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  merges: Area[];
  /** What stands beside the cells. */
  natives: Natives;
}

/** A data validation where it stands. */
export interface PlacedValidation {
  area: Area;
  readonly rule: Validation;
}

/** What a sheet has beyond its cells. */
export interface Natives {
  charts: ChartState[];
  pivots: PivotState[];
  formatRules: readonly FormatRule[];
  validations: PlacedValidation[];
  bandings: BandingState[];
  protections: ProtectionState[];
  filter: FilterState | null;
}

/** Alternating colours of a block. */
export interface BandingState {
  area: Area;
  readonly theme: string;
  readonly colors: Map<string, string | null>;
}

/** A chart over its sheet. */
export interface ChartState {
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly Area[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: ReadonlyMap<string, unknown>;
  readonly headers: number;
  readonly mergeStrategy: string;
  readonly hiddenDimensionStrategy: string;
  readonly isTransposed: boolean;
}

/** The filter of a sheet: there is one at most. */
export interface FilterState {
  area: Area;
  /** By column of the sheet from 0: texts that are not shown. */
  readonly hidden: Map<number, ReadonlySet<string>>;
}

/** One end of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string | null;
  readonly value: string;
}

/** A conditional format: a condition with its look, or a colour scale. */
export interface FormatRule {
  readonly areas: readonly Area[];
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | null;
  readonly look: {
    readonly background?: string | null;
    readonly fontColor?: string | null;
    readonly bold?: boolean | null;
    readonly italic?: boolean | null;
  };
  readonly gradient: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  };
}

/** What may be entered in a cell. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}

/** A protection of a block or a whole sheet; it holds for everybody who is not among its editors. */
export interface ProtectionState {
  readonly kind: 'RANGE' | 'SHEET';
  area: Area;
  description: string;
  isWarningOnly: boolean;
  /** Keys of users. */
  readonly editors: Set<string>;
  unprotected: readonly Area[];
}

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
