import { addressOf } from '../book/address';
import { defineKind, live } from './kind';
import type { Area } from '../book/area';

declare module './kind' {
  interface Selves {
    Range: Area;
  }
}

export const rangeKind = defineKind({
  name: 'Range',
  properties: {
    address: { get: addressOf },
    rowIndex: { get: (area) => area.row },
    columnIndex: { get: (area) => area.column },
    rowCount: { get: (area) => area.rows },
    columnCount: { get: (area) => area.columns },
  },
  objects: {
    worksheet: (area) => live('Worksheet', area.sheet),
  },
});
