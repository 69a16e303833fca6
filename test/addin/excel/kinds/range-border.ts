import { changeLook, commonLook } from '../book/looks';
import { refuseWhereProtected } from '../book/protect';
import { defineKind } from './kind';
import { colour, oneOf } from './settable';
import type { borderSides } from './range-border-collection';
import type { Area } from '../book/area';
import type { Border, Look } from '../book/look';
import type { Property } from './kind';

interface SideOfRange {
  readonly area: Area;
  readonly side: (typeof borderSides)[number];
}

declare module './kind' {
  interface Selves {
    RangeBorder: SideOfRange;
  }
}

const plain: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** The border is kept with every cell of the block; which of them draw it is Excel's affair. */
function part(name: keyof Border, check: (given: unknown) => string): Property<SideOfRange> {
  const border = (look: Look, side: string) => look.borders?.[side] ?? plain;
  return {
    get: ({ area, side }) => commonLook(area, (look) => border(look, side)[name]),
    set({ area, side }, given) {
      refuseWhereProtected(area.sheet, 'allowFormatCells');
      const value = check(given);
      const before = commonLook(area, (look) => look.borders ?? {}) ?? {};
      const drawn =
        name === 'style'
          ? {}
          : { style: before[side]?.style === undefined ? 'Continuous' : before[side].style };
      changeLook(area, {
        borders: { ...before, [side]: { ...plain, ...before[side], ...drawn, [name]: value } },
      });
    },
  };
}

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];

export const rangeBorderKind = defineKind({
  name: 'RangeBorder',
  id: ({ side }) => side,
  properties: {
    color: part('color', colour),
    sideIndex: { get: ({ side }) => side },
    style: part('style', (given) => oneOf(styles, given)),
    weight: part('weight', (given) => oneOf(['Hairline', 'Thin', 'Medium', 'Thick'], given)),
  },
});
