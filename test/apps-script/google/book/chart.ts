import type { Area } from './area';

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
