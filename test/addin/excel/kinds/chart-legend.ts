import type { Chart } from '../book/chart';
import { defineKind } from './kind';
import { flag, kept, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    ChartLegend: Chart['legend'];
  }
}

export const chartLegendKind = defineKind({
  name: 'ChartLegend',
  properties: {
    visible: kept('visible', flag),
    overlay: kept('overlay', flag),
    position: kept('position', (given) => oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'], given)),
  },
});
