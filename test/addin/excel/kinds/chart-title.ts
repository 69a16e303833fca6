import type { ChartText } from '../book/chart';
import { chartTextProperties } from './chart-text';
import { defineKind, live } from './kind';
import { flag, kept } from './settable';

declare module './kind' {
  interface Selves {
    ChartTitle: ChartText;
  }
}

export const chartTitleKind = defineKind({
  name: 'ChartTitle',
  properties: { ...chartTextProperties, overlay: kept('overlay', flag) },
  objects: { format: (title) => live('ChartTitleFormat', title) },
});
