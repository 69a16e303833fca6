import type { Chart, Sheet } from '#core';
import { columnLetters } from '#core';
import { chartType, paintSeries, shapeChart } from './chart-looks';
import type { FindRange } from './chart-ranges';
import { chartRanges, isOfShares } from './chart-ranges';
import { chartName, isOurChart } from './our-names';

/** A row of the sheet is at least 15 points high, so that a chart ends before the row where the next one begins. */
const ROWS = 19;
const HEIGHT = 270;
const WIDTH = 500;

/** Draws the charts of a sheet anew, one below the other to the right of its columns; those of the user stay. */
export async function drawCharts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  const { charts = [] } = sheet;
  if (charts.length === 0) return;
  const standing = worksheet.charts.load('items/name');
  const find = await chartRanges(context, worksheet, sheet);
  await context.sync();
  for (const chart of standing.items) if (isOurChart(chart.name)) chart.delete();
  charts.forEach((chart, place) => drawChart(worksheet, sheet, chart, place, find));
  await context.sync();
}

function drawChart(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  chart: Chart,
  place: number,
  find: FindRange,
): void {
  const categories = find(chart.categories);
  const ranges = chart.series.map(({ values }) => find(values));
  const [first] = ranges;
  if (!categories || !first || ranges.includes(null)) return;
  const drawn = worksheet.charts.add(chartType(chart), first, 'Columns');
  drawn.name = chartName(place);
  chart.series.forEach((series, index) => {
    const made = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    made.name = series.name;
    made.setValues(ranges[index] ?? first);
    made.setXAxisValues(categories);
    paintSeries(made, chart, series, index);
  });
  shapeChart(drawn, chart, isOfShares(chart, sheet));
  drawn.setPosition(
    `${columnLetters(sheet.columns.length === 0 ? 0 : sheet.columns.length + 1)}${2 + place * ROWS}`,
  );
  drawn.height = HEIGHT;
  drawn.width = WIDTH;
}
