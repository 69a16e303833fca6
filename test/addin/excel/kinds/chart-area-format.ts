import type { Chart } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartAreaFormat: Chart;
  }
}

export const chartAreaFormatKind = defineKind({
  name: 'ChartAreaFormat',
  objects: { fill: ({ fill }) => live('ChartFill', fill) },
});
