import { localAddress, quotedName } from '../book/address';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Area } from '../book/area';

/** Several blocks of one sheet. */
export interface Areas {
  readonly areas: readonly Area[];
}

declare module './kind' {
  interface Selves {
    RangeAreas: Areas;
    RangeCollection: Areas;
  }
}

function addressesOf({ areas }: Areas): string {
  return areas.map((area) => `${quotedName(area.sheet.name)}!${localAddress(area)}`).join(',');
}

export const rangeAreasKind = defineKind({
  name: 'RangeAreas',
  properties: {
    address: { get: addressesOf },
    addressLocal: { get: addressesOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  objects: {
    areas: (areas) => live('RangeCollection', areas),
    worksheet: ({ areas: [first] }) => live('Worksheet', first?.sheet ?? refuse('ItemNotFound')),
  },
});

export const rangeCollectionKind = defineKind({
  name: 'RangeCollection',
  items: ({ areas }) => areas.map((area) => live('Range', area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ areas }, given) => live('Range', areas[Number(given[0])] ?? refuse('ItemNotFound')),
  },
});
