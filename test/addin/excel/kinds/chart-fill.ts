import type { ChartFill } from '../book/chart';
import { defineKind } from './kind';
import { colour } from './settable';

declare module './kind' {
  interface Selves {
    ChartFill: ChartFill;
  }
}

export const chartFillKind = defineKind({
  name: 'ChartFill',
  methods: {
    clear: (fill) => {
      fill.paint = { kind: 'none' };
    },
    setSolidColor: (fill, [given]) => {
      fill.paint = { kind: 'solid', color: colour(given) };
    },
    /** Nothing where the shape has Excel's own colour or none. */
    getSolidColor: ({ paint }) => (paint.kind === 'solid' ? paint.color : ''),
  },
});
