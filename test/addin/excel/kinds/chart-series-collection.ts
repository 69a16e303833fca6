import type { Chart } from '../book/chart';
import { newSeries } from '../book/new-chart';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { finite, text } from './settable';

declare module './kind' {
  interface Selves {
    ChartSeriesCollection: Chart;
  }
}

export const chartSeriesCollectionKind = defineKind({
  name: 'ChartSeriesCollection',
  properties: { count: { get: ({ series }) => series.length } },
  items: (chart) => chart.series.map((series) => live('ChartSeries', { chart, series })),
  methods: {
    /** A new series has no values until it is given some. */
    add(chart, [name, index]) {
      const called = name === null || name === undefined ? `Series${chart.series.length + 1}` : text(name);
      const series = newSeries(called, chart.chartType);
      const place = index === null || index === undefined ? chart.series.length : finite(index);
      if (place < 0 || place > chart.series.length) refuse('InvalidArgument');
      chart.series.splice(place, 0, series);
      return live('ChartSeries', { chart, series });
    },
    getCount: ({ series }) => series.length,
    getItemAt(chart, [index]) {
      const series = chart.series[Number(index)] ?? refuse('InvalidArgument');
      return live('ChartSeries', { chart, series });
    },
  },
});
