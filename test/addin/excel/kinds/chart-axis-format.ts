import type { ChartAxis } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartAxisFormat: ChartAxis;
  }
}

export const chartAxisFormatKind = defineKind({
  name: 'ChartAxisFormat',
  objects: {
    font: ({ font }) => live('ChartFont', font),
    line: ({ line }) => live('ChartLineFormat', line),
  },
});
