import { addressOf } from '../book/address';
import type { Area } from '../book/area';
import { hasNumberCategories, type Chart, type ChartSeries } from '../book/chart';
import { thingAt } from '../../../hosts/cells/layer';
import type { Scalar } from '../../../hosts/cells/scalar';
import { refuse } from '../refusal';
import { chartType } from './chart-type';
import { defineKind, isLiveOf, live, type Property } from './kind';
import { colour, finite, flag, oneOf, text } from './settable';

/** A series of a chart. */
export interface SeriesOfChart {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

declare module './kind' {
  interface Selves {
    ChartSeries: SeriesOfChart;
  }
}

const of = <Name extends keyof ChartSeries>(
  name: Name,
  check: (given: unknown) => ChartSeries[Name],
): Property<SeriesOfChart> => ({
  get: ({ series }) => series[name],
  set: ({ series }, given) => {
    series[name] = check(given);
  },
});

const between = (least: number, most: number) => (given: unknown) => {
  const number = finite(given);
  return number >= least && number <= most ? number : refuse('InvalidArgument');
};

const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
];

/** Values stand in one row or one column. */
function line(given: unknown): Area {
  if (!isLiveOf('Range', given)) return refuse('InvalidArgument');
  return given.self.rows === 1 || given.self.columns === 1 ? given.self : refuse('InvalidArgument');
}

/** Which block a dimension of the series is read from. */
function dimension({ chart, series }: SeriesOfChart, given: unknown): Area {
  const numbers = hasNumberCategories(chart.chartType);
  const own = numbers
    ? { XValues: series.categories, YValues: series.values }
    : { Categories: series.categories, Values: series.values };
  const name = oneOf(Object.keys(own), given);
  return Object.entries(own).find(([key]) => key === name)?.[1] ?? refuse('InvalidArgument');
}

function shown(value: Scalar | undefined): unknown {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

function valuesOf({ sheet, row, column, rows, columns }: Area): unknown[] {
  return Array.from({ length: rows * columns }, (_, place) =>
    shown(thingAt(sheet.values, row + (columns === 1 ? place : 0), column + (columns === 1 ? 0 : place))),
  );
}

export const chartSeriesKind = defineKind({
  name: 'ChartSeries',
  properties: {
    name: of('name', text),
    chartType: of('chartType', chartType),
    markerStyle: of('markerStyle', (given) => oneOf(markers, given)),
    markerSize: of('markerSize', between(2, 72)),
    markerBackgroundColor: of('markerBackgroundColor', colour),
    markerForegroundColor: of('markerForegroundColor', colour),
    smooth: of('smooth', flag),
    hasDataLabels: of('hasDataLabels', flag),
    gapWidth: of('gapWidth', between(0, 500)),
    overlap: of('overlap', between(-100, 100)),
    varyByCategories: of('varyByCategories', flag),
  },
  objects: {
    dataLabels: ({ series }) => live('ChartDataLabels', series),
    format: ({ series }) => live('ChartSeriesFormat', series),
  },
  methods: {
    delete({ chart, series }) {
      if (!chart.series.includes(series)) refuse('ItemNotFound');
      chart.series = chart.series.filter((other) => other !== series);
    },
    setValues: ({ series }, [given]) => {
      series.values = line(given);
    },
    setXAxisValues: ({ series }, [given]) => {
      series.categories = line(given);
    },
    getDimensionValues: (self, [given]) => valuesOf(dimension(self, given)),
    getDimensionDataSourceString: (self, [given]) => addressOf(dimension(self, given)),
    getDimensionDataSourceType: (self, [given]) => (dimension(self, given), 'LocalRange'),
  },
});
