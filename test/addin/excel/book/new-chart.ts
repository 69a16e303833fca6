import { areaOf, type Area } from './area';
import {
  newChartFill,
  newChartFont,
  newChartLine,
  newChartText,
  type Chart,
  type ChartAxis,
  type ChartSeries,
} from './chart';
import { thingAt } from '../../../hosts/cells/layer';
import type { Scalar } from '../../../hosts/cells/scalar';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

export function newSeries(name: string, chartType: string): ChartSeries {
  return {
    name,
    chartType,
    values: null,
    categories: null,
    fill: newChartFill(),
    line: newChartLine(),
    markerStyle: 'Automatic',
    markerSize: 5,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    smooth: false,
    hasDataLabels: false,
    dataLabels: { font: newChartFont() },
    gapWidth: 150,
    overlap: 0,
    varyByCategories: false,
  };
}

const newAxis = (type: ChartAxis['type']): ChartAxis => ({
  type,
  minimum: null,
  maximum: null,
  majorUnit: null,
  scaleType: 'Linear',
  logBase: 10,
  visible: true,
  reversePlotOrder: false,
  position: 'Automatic',
  numberFormat: 'General',
  tickLabelPosition: 'NextToAxis',
  title: newChartText(false),
  line: newChartLine(),
  font: newChartFont(),
  majorGridlines: { visible: type === 'Value' },
  minorGridlines: { visible: false },
});

const valueAt = ({ sheet, row, column }: Area): Scalar | undefined => thingAt(sheet.values, row, column);

const isText = (value: Scalar | undefined) => typeof value === 'string' && value !== '';

/** Columns or rows of a block, one after the other. */
function linesOf({ sheet, row, column, rows, columns }: Area, by: 'Columns' | 'Rows'): Area[] {
  return by === 'Columns'
    ? Array.from({ length: columns }, (_, place) => areaOf(sheet, row, column + place, rows, 1))
    : Array.from({ length: rows }, (_, place) => areaOf(sheet, row + place, column, 1, columns));
}

function afterFirst({ sheet, row, column, rows, columns }: Area, by: 'Columns' | 'Rows'): Area {
  return by === 'Columns'
    ? areaOf(sheet, row + 1, column, rows - 1, columns)
    : areaOf(sheet, row, column + 1, rows, columns - 1);
}

/**
 * The series that Excel reads out of a block: as many as the shorter side has lines, called what stands at their
 * beginning if that is text, over the first line if that is text below its beginning.
 */
export function seriesFrom(block: Area, seriesBy: SeriesBy, chartType: string): ChartSeries[] {
  const by = seriesBy !== 'Auto' ? seriesBy : block.rows >= block.columns ? 'Columns' : 'Rows';
  const lines = linesOf(block, by);
  const length = by === 'Columns' ? block.rows : block.columns;
  const last = lines[lines.length - 1];
  const named = length > 1 && last !== undefined && isText(valueAt(last));
  const bodies = lines.map((line) => (named ? afterFirst(line, by) : line));
  const [firstBody] = bodies;
  const labelled = lines.length > 1 && firstBody !== undefined && isText(valueAt(firstBody));
  return bodies.slice(labelled ? 1 : 0).map((values, place) => {
    const head = lines[place + (labelled ? 1 : 0)];
    const name = named && head ? String(valueAt(head)) : `Series${place + 1}`;
    return { ...newSeries(name, chartType), values, categories: labelled ? (firstBody ?? null) : null };
  });
}

/** A chart as Excel draws it first: with the name of its only series as its title. */
export function newChart(
  { id, name, sheet, chartType }: Pick<Chart, 'id' | 'name' | 'sheet' | 'chartType'>,
  series: ChartSeries[],
): Chart {
  const [only, ...others] = series;
  return {
    id,
    sheet,
    name,
    chartType,
    left: 100,
    top: 50,
    width: 360,
    height: 216,
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
    title: newChartText(true, only && others.length === 0 ? only.name : 'Chart Title'),
    legend: { visible: others.length > 0, position: 'Bottom', overlay: false },
    fill: newChartFill(),
    categoryAxis: newAxis('Category'),
    valueAxis: newAxis('Value'),
    series,
  };
}
