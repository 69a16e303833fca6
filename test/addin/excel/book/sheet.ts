import type { Scalar } from '../../../hosts/cells/scalar';
import { emptyLayer } from '../../../hosts/cells/layer';
import { noNatives } from './natives';
import type { SheetFilter } from './filters';
import type { Formula } from './formula';
import type { Layer } from '../../../hosts/cells/layer';
import type { Look } from './look';
import type { Natives } from './natives';

/** A sheet of the workbook in memory: plain state. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  readonly values: Layer<Scalar>;
  readonly formulas: Layer<Formula>;
  /** What formulas spilled into cells beside their own; it stands nowhere else. */
  readonly spilled: Layer<Scalar>;
  /** Number formats other than General. */
  readonly numberFormats: Layer<string>;
  readonly looks: Layer<Look>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** The filter over cells that are no table's. */
  filter: SheetFilter | null;
  merges: { row: number; column: number; rows: number; columns: number }[];
  protection: { password: string | null; options: Readonly<Record<string, unknown>> } | null;
  readonly customProperties: Map<string, { key: string; value: string }>;
  readonly natives: Natives;
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    values: emptyLayer(),
    formulas: emptyLayer(),
    spilled: emptyLayer(),
    numberFormats: emptyLayer(),
    looks: emptyLayer(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    filter: null,
    merges: [],
    protection: null,
    customProperties: new Map(),
    natives: noNatives(),
  };
}
