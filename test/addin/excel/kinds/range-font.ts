import { defineKind } from './kind';
import { lookProperties } from './look-properties';
import { lookParts } from './look-parts';
import type { Area } from '../book/area';

declare module './kind' {
  interface Selves {
    RangeFont: Area;
  }
}

export const rangeFontKind = defineKind({
  name: 'RangeFont',
  properties: lookProperties(lookParts.font),
});
