import { defineKind } from './kind';
import { flag, kept } from './settable';

declare module './kind' {
  interface Selves {
    ChartGridlines: { visible: boolean };
  }
}

export const chartGridlinesKind = defineKind({
  name: 'ChartGridlines',
  properties: { visible: kept('visible', flag) },
});
