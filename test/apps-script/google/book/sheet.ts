import type { Layer } from '../../../hosts/cells/layer';
import { emptyLayer } from '../../../hosts/cells/layer';
import type { Scalar } from '../../../hosts/cells/scalar';
import type { Area } from './area';
import type { Look } from './look';
import type { Natives } from './natives';
import { noNatives } from './natives';

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

/** What Google gives a new sheet. */
const usualSize = { rows: 1000, columns: 26 };

export function newSheet(id: number, name: string, size = usualSize): Sheet {
  return {
    id,
    name,
    ...size,
    isHidden: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    hidesGridlines: false,
    values: emptyLayer(),
    formulas: emptyLayer(),
    spilled: emptyLayer(),
    numberFormats: emptyLayer(),
    looks: emptyLayer(),
    notes: emptyLayer(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    merges: [],
    natives: noNatives(),
  };
}
