import type { Chart, ChartSeries } from '#core';

const types = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  funnel: 'BarStacked',
  line: 'XYScatterLinesNoMarkers',
  scatter: 'XYScatter',
} as const satisfies Readonly<Record<Chart['kind'], `${Excel.ChartType}`>>;

const ink = '#FFFFFF';

/** What Excel calls a kind of chart. */
export function chartType({ kind }: Chart): (typeof types)[Chart['kind']] {
  return types[kind];
}

/** Colours and marks of one series. */
export function paintSeries(
  drawn: Excel.ChartSeries,
  chart: Chart,
  series: ChartSeries,
  index: number,
): void {
  const colour = series.colour ? `#${series.colour}` : null;
  switch (chart.kind) {
    case 'line':
      drawn.markerStyle = 'None';
      drawn.smooth = false;
      drawn.format.line.weight = 2;
      if (colour) drawn.format.line.color = colour;
      return;
    case 'scatter':
      drawn.markerStyle = 'Circle';
      drawn.markerSize = 4;
      if (colour) drawn.markerBackgroundColor = drawn.markerForegroundColor = colour;
      return;
    case 'funnel':
      drawn.gapWidth = 30;
      drawn.overlap = 100;
      if (index === 0) return drawn.format.fill.clear();
      drawn.hasDataLabels = true;
      drawn.dataLabels.format.font.color = ink;
      break;
    default:
      drawn.gapWidth = 60;
  }
  if (colour) drawn.format.fill.setSolidColor(colour);
}

/** Titles, axes and legend of a chart. */
export function shapeChart(drawn: Excel.Chart, chart: Chart, isShares: boolean): void {
  drawn.title.text = chart.title;
  const hasLegend = chart.kind !== 'funnel' && chart.series.length > 1;
  drawn.legend.visible = hasLegend;
  if (hasLegend) drawn.legend.position = 'Bottom';
  // A blank cell is no point.
  drawn.displayBlanksAs = 'NotPlotted';
  const { categoryAxis, valueAxis } = drawn.axes;
  entitle(categoryAxis, chart.categoryTitle);
  entitle(valueAxis, chart.valueTitle);
  begin(categoryAxis, chart.begin?.categories);
  begin(valueAxis, chart.begin?.values);
  for (const axis of [categoryAxis, valueAxis]) {
    if (isShares) [axis.minimum, axis.maximum] = [0, 1];
    if (chart.logarithmic) [axis.scaleType, axis.logBase] = ['Logarithmic', 10];
  }
  if (chart.kind === 'bar' || chart.kind === 'funnel') {
    // Bars are listed from the top, as the rows are; the values then stand at the far end, the bottom.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  if (chart.kind === 'funnel') valueAxis.visible = false;
  valueAxis.majorGridlines.visible = chart.kind !== 'funnel';
}

function entitle(axis: Excel.ChartAxis, title: string | undefined): void {
  if (title === undefined) return;
  axis.title.text = title;
  axis.title.visible = true;
}

function begin(axis: Excel.ChartAxis, from: number | undefined): void {
  if (from !== undefined) axis.minimum = from;
}
