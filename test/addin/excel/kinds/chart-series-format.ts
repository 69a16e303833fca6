import type { ChartSeries } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartSeriesFormat: ChartSeries;
  }
}

export const chartSeriesFormatKind = defineKind({
  name: 'ChartSeriesFormat',
  objects: {
    fill: ({ fill }) => live('ChartFill', fill),
    line: ({ line }) => live('ChartLineFormat', line),
  },
});
