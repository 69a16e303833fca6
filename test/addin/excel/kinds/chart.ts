import { refuseWhereProtected } from '../book/protect';
import { areaOf, type Area } from '../book/area';
import type { Chart } from '../book/chart';
import { seriesFrom } from '../book/new-chart';
import { columnLeft, rowTop } from '../book/points';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { chartType } from './chart-type';
import { defineKind, isLiveOf, live, type Call } from './kind';
import { finite, flag, kept, oneOf, text } from './settable';

declare module './kind' {
  interface Selves {
    Chart: Chart;
  }
}

const notNegative = (given: unknown) => (finite(given) < 0 ? refuse('InvalidArgument') : finite(given));

function cellArgument(given: unknown, chart: Chart, call: Call): Area {
  const area = areaArgument(given, chart.sheet, call);
  return area.sheet === chart.sheet ? area : refuse('InvalidArgument');
}

/** Over the cells from the first to the last; with one cell alone the chart keeps its size. */
function setPosition(chart: Chart, [start, end]: readonly unknown[], call: Call): void {
  const first = cellArgument(start, chart, call);
  chart.left = columnLeft(first.sheet, first.column);
  chart.top = rowTop(first.sheet, first.row);
  if (end === null || end === undefined) return;
  const last = cellArgument(end, chart, call);
  const { row, column } = areaOf(last.sheet, last.row + last.rows, last.column + last.columns);
  const width = columnLeft(last.sheet, column) - chart.left;
  const height = rowTop(last.sheet, row) - chart.top;
  if (width <= 0 || height <= 0) refuse('InvalidArgument');
  Object.assign(chart, { width, height });
}

export const chartKind = defineKind({
  name: 'Chart',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: kept('name', (given) => text(given) || refuse('InvalidArgument')),
    chartType: {
      get: (chart) => chart.chartType,
      set(chart, given) {
        chart.chartType = chartType(given);
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    },
    left: kept('left', notNegative),
    top: kept('top', notNegative),
    width: kept('width', notNegative),
    height: kept('height', notNegative),
    displayBlanksAs: kept('displayBlanksAs', (given) => oneOf(['NotPlotted', 'Zero', 'Interplotted'], given)),
    plotVisibleOnly: kept('plotVisibleOnly', flag),
  },
  objects: {
    worksheet: ({ sheet }) => live('Worksheet', sheet),
    title: ({ title }) => live('ChartTitle', title),
    legend: ({ legend }) => live('ChartLegend', legend),
    series: (chart) => live('ChartSeriesCollection', chart),
    axes: (chart) => live('ChartAxes', chart),
    format: (chart) => live('ChartAreaFormat', chart),
  },
  methods: {
    delete(chart) {
      refuseWhereProtected(chart.sheet, 'allowEditObjects');
      const { natives } = chart.sheet;
      natives.charts = natives.charts.filter((other) => other !== chart);
    },
    setData(chart, [source, seriesBy]) {
      if (!isLiveOf('Range', source)) return refuse('InvalidArgument');
      const by = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
      chart.series = seriesFrom(source.self, by, chart.chartType);
      return undefined;
    },
    setPosition,
  },
});
