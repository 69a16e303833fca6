import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import type { Area } from '../book/area';

declare module './kind' {
  interface Selves {
    RangeBorderCollection: Area;
  }
}

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export const rangeBorderCollectionKind = defineKind({
  name: 'RangeBorderCollection',
  properties: { count: { get: () => borderSides.length } },
  items: (area) => borderSides.map((side) => live('RangeBorder', { area, side })),
  item: (area, key) =>
    live('RangeBorder', {
      area,
      side: borderSides.find((side) => side === key) ?? refuse('InvalidArgument'),
    }),
  methods: {
    getItemAt: (area, given) =>
      live('RangeBorder', { area, side: borderSides[Number(given[0])] ?? refuse('InvalidArgument') }),
  },
});
