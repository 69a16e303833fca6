import type { ChartSeries } from '../book/chart';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartDataLabelFormat: ChartSeries;
  }
}

export const chartDataLabelFormatKind = defineKind({
  name: 'ChartDataLabelFormat',
  objects: {
    font: ({ dataLabels }) => live('ChartFont', dataLabels.font),
  },
});
