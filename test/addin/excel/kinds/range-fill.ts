import { changeLook } from '../book/looks';
import { refuseWhereProtected } from '../book/protect';
import { defineKind } from './kind';
import { lookProperties } from './look-properties';
import { cleared, lookParts } from './look-parts';
import type { Area } from '../book/area';

declare module './kind' {
  interface Selves {
    RangeFill: Area;
  }
}

export const rangeFillKind = defineKind({
  name: 'RangeFill',
  properties: lookProperties(lookParts.fill),
  methods: {
    clear(area) {
      refuseWhereProtected(area.sheet, 'allowFormatCells');
      changeLook(area, cleared({}, 'fill'));
    },
  },
});
