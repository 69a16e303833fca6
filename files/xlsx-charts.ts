import type { SheetChart } from 'hucre/xlsx';
import {
  rangeAddress,
  type CellFormat,
  type Chart,
  type ChartSeries,
  type ColumnRange,
  type Sheet,
  type Workbook,
} from '#core';

const CHART_ROWS = 18;
const CHART_COLUMNS = 9;
/** The title of a standing axis is read from below. */
const UPRIGHT = { axisTitleRotation: -90 };

/** The charts of a sheet, one below the other, to the right of its columns. */
export function fileCharts(sheet: Sheet, workbook: Workbook): SheetChart[] {
  const left = sheet.columns.length === 0 ? 0 : sheet.columns.length + 1;
  return (sheet.charts ?? []).map((chart, index) => {
    const top = 1 + index * (CHART_ROWS + 1);
    return {
      ...fileChart(chart, workbook),
      anchor: { from: { row: top, col: left }, to: { row: top + CHART_ROWS, col: left + CHART_COLUMNS } },
    };
  });
}

function fileChart(chart: Chart, workbook: Workbook): Omit<SheetChart, 'anchor'> {
  const funnel = chart.kind === 'funnel';
  const lying = chart.kind === 'bar' || funnel;
  const points = chart.kind === 'line' || chart.kind === 'scatter';
  return {
    type: points ? 'scatter' : lying ? 'bar' : 'column',
    title: chart.title,
    altText: chart.title,
    legend: funnel || chart.series.length === 1 ? false : 'bottom',
    ...(funnel ? { barGrouping: 'stacked', overlap: 100, gapWidth: 30 } : { gapWidth: 60 }),
    ...(points ? { scatterStyle: 'lineMarker' } : {}),
    series: chart.series.map((series, index) => fileSeries(chart, series, index, workbook)),
    axes: fileAxes(chart, lying, workbook),
  };
}

function fileSeries(
  chart: Chart,
  series: ChartSeries,
  index: number,
  workbook: Workbook,
): SheetChart['series'][number] {
  const funnel = chart.kind === 'funnel';
  const unpainted = funnel && index === 0;
  const colour = unpainted ? 'FFFFFF' : series.colour;
  return {
    name: series.name,
    values: rangeAddress(workbook, series.values),
    categories: rangeAddress(workbook, chart.categories),
    ...(colour ? { color: colour } : {}),
    ...(funnel && !unpainted ? { dataLabels: { showValue: true, fontColor: 'FFFFFF' } } : {}),
    ...(chart.kind === 'line' ? { marker: { symbol: 'none' }, smooth: false, stroke: { width: 2 } } : {}),
    ...(chart.kind === 'scatter' ? pointsOf(colour) : {}),
  };
}

/** Markers: of a line to join them the description has said that there is none, by gaps between the points. */
function pointsOf(colour: string | undefined): Partial<SheetChart['series'][number]> {
  const fill = colour ? { fill: colour, line: colour } : {};
  return { marker: { symbol: 'circle', size: 4, ...fill }, smooth: false };
}

function fileAxes(chart: Chart, lying: boolean, workbook: Workbook): NonNullable<SheetChart['axes']> {
  const ranges = [chart.categories, ...chart.series.map((series) => series.values)];
  const shares = chart.kind === 'line' && ranges.every((range) => formatOf(range, workbook) === 'percent');
  const scale = shares ? { min: 0, max: 1 } : chart.logarithmic ? { logBase: 10 } : {};
  const axis = (min: number | undefined) =>
    ({ minorTickMark: 'none', scale: { ...scale, ...(min === undefined ? {} : { min }) } }) as const;
  return {
    // Bars are listed from the top, as the rows are; the values then stand at the far end, the bottom.
    x: {
      ...axis(chart.begin?.categories),
      ...(chart.categoryTitle ? { title: chart.categoryTitle, ...(lying ? UPRIGHT : {}) } : {}),
      ...(lying ? { reverse: true } : {}),
    },
    y: {
      ...axis(chart.begin?.values),
      ...(chart.valueTitle ? { title: chart.valueTitle, ...(lying ? {} : UPRIGHT) } : {}),
      ...(lying ? { crosses: 'max' } : {}),
      ...(chart.kind === 'funnel' ? { hidden: true } : { gridlines: { major: true } }),
    },
  };
}

function formatOf(range: ColumnRange, workbook: Workbook): CellFormat | undefined {
  const sheet = workbook.sheets.find((each) => each.name === range.sheet);
  return sheet?.columns.find((column) => column.header === range.header)?.format;
}
