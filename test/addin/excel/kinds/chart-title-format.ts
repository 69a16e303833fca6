import type { ChartText } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartTitleFormat: ChartText;
  }
}

export const chartTitleFormatKind = defineKind({
  name: 'ChartTitleFormat',
  objects: { font: ({ font }) => live('ChartFont', font) },
});
