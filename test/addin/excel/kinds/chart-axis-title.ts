import type { ChartText } from '../book/chart';
import { chartTextProperties } from './chart-text';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartAxisTitle: ChartText;
  }
}

export const chartAxisTitleKind = defineKind({
  name: 'ChartAxisTitle',
  properties: chartTextProperties,
  objects: { format: (title) => live('ChartAxisTitleFormat', title) },
});
