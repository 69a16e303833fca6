import type { Chart } from '../book/chart';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ChartAxes: Chart;
  }
}

export const chartAxesKind = defineKind({
  name: 'ChartAxes',
  objects: {
    categoryAxis: (chart) => live('ChartAxis', { chart, axis: chart.categoryAxis }),
    valueAxis: (chart) => live('ChartAxis', { chart, axis: chart.valueAxis }),
  },
  methods: {
    getItem(chart, [type, group]) {
      if (group === 'Secondary') throw new Error('the workbook in memory does not know secondary axes');
      if (type === 'Category') return live('ChartAxis', { chart, axis: chart.categoryAxis });
      if (type === 'Value') return live('ChartAxis', { chart, axis: chart.valueAxis });
      return refuse('InvalidArgument');
    },
  },
});
