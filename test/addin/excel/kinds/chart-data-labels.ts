import type { ChartSeries } from '../book/chart';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartDataLabels: ChartSeries;
  }
}

export const chartDataLabelsKind = defineKind({
  name: 'ChartDataLabels',
  objects: {
    // A series has labels to speak of once it shows them.
    format: (series) =>
      live('ChartDataLabelFormat', series.hasDataLabels ? series : refuse('InvalidOperation')),
  },
});
