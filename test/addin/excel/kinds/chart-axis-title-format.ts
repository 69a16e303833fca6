import type { ChartText } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartAxisTitleFormat: ChartText;
  }
}

export const chartAxisTitleFormatKind = defineKind({
  name: 'ChartAxisTitleFormat',
  objects: { font: ({ font }) => live('ChartFont', font) },
});
