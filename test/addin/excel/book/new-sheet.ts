import { emptyLayer } from '../../../hosts/cells/layer';
import { noNatives } from './natives';
import type { Sheet } from './sheet';

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
