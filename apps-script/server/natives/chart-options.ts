import type { Chart, ColumnRange } from '#core';
import type { SheetShape } from '../../wire/calls';

const ink = '#FFFFFF';
const clear = 'none';

/** What Google calls a kind of chart. */
export function chartType({ kind }: Chart): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, SCATTER } = Charts.ChartType;
  if (kind === 'bar' || kind === 'funnel') return BAR;
  return kind === 'column' ? COLUMN : SCATTER;
}

/** Titles, axes, legend and colours of a chart, as Google's charts are told. */
export function chartOptions(chart: Chart, shape: SheetShape): ReadonlyMap<string, unknown> {
  const lies = chart.kind === 'bar' || chart.kind === 'funnel';
  // Of lying bars the values run along the bottom.
  const [categoryAxis, valueAxis] = lies ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const options = new Map<string, unknown>([
    ['title', chart.title],
    ['legend', { position: chart.kind !== 'funnel' && chart.series.length > 1 ? 'bottom' : 'none' }],
    [
      'series',
      Object.fromEntries(chart.series.map((each, index) => [index, seriesOptions(chart, each, index)])),
    ],
    ['interpolateNulls', false],
  ]);
  const isShares = isOfShares(chart, shape);
  for (const [axis, title, begin] of [
    [categoryAxis, chart.categoryTitle, chart.begin?.categories],
    [valueAxis, chart.valueTitle, chart.begin?.values],
  ] as const) {
    if (title !== undefined) options.set(`${axis}.title`, title);
    const window = isShares ? { min: 0, max: 1 } : begin === undefined ? null : { min: begin };
    if (window) options.set(`${axis}.viewWindow`, window);
    if (chart.logarithmic) options.set(`${axis}.logScale`, true);
  }
  if (chart.kind === 'funnel') {
    options.set('isStacked', true);
    options.set(`${valueAxis}.textPosition`, 'none');
    options.set(`${valueAxis}.gridlines`, { count: 0 });
  }
  if (chart.kind === 'bar' || chart.kind === 'column') options.set('bar', { groupWidth: '62%' });
  return options;
}

function seriesOptions(chart: Chart, { name, colour }: Chart['series'][number], index: number) {
  const isGap = chart.kind === 'funnel' && index === 0;
  return {
    labelInLegend: name,
    ...(colour ? { color: `#${colour}` } : {}),
    ...(isGap ? { color: clear, areaOpacity: 0, enableInteractivity: false } : {}),
    ...(chart.kind === 'funnel' && !isGap
      ? { dataLabel: 'value', annotations: { textStyle: { color: ink } } }
      : {}),
    ...(chart.kind === 'line' ? { lineWidth: 2, pointSize: 0 } : {}),
    ...(chart.kind === 'scatter' ? { pointSize: 4 } : {}),
  };
}

/** True where all that a chart draws is shown as shares of its own sheet: then both axes go from 0 to 1. */
function isOfShares({ categories, series }: Chart, { name, columns }: SheetShape): boolean {
  const isShare = (range: ColumnRange) =>
    range.sheet === name && columns.find(({ header }) => header === range.header)?.format === 'percent';
  return [categories, ...series.map(({ values }) => values)].every(isShare);
}
