import { emptyLayer } from '../../../hosts/cells/layer';
import type { Natives, Sheet } from './sheet';

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

function noNatives(): Natives {
  return {
    charts: [],
    pivots: [],
    formatRules: [],
    validations: [],
    bandings: [],
    protections: [],
    filter: null,
  };
}
