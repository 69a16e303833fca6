import { changeLook, commonLook } from '../book/looks';
import { refuseWhereProtected } from '../book/protect';
import { defineKind } from './kind';
import { flag } from './settable';
import type { Area } from '../book/area';

declare module './kind' {
  interface Selves {
    FormatProtection: Area;
  }
}

export const formatProtectionKind = defineKind({
  name: 'FormatProtection',
  properties: {
    locked: {
      get: (area) => commonLook(area, (look) => look.locked ?? true),
      set(area, given) {
        refuseWhereProtected(area.sheet);
        changeLook(area, { locked: flag(given) });
      },
    },
  },
});
