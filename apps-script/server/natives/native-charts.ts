import type { Chart, ColumnRange } from '#core';
import type { SheetShape } from '../../wire/calls';
import { makeRoom } from '../room-for';
import { recall, remember } from '../sheet-memory';
import type { Range, Sheet } from '../spreadsheet';
import { chartOptions, chartType } from './chart-options';
import { cellsBelow, columnCells } from './shape-cells';
import { standingSheet } from './standing-sheet';

/** A row of a sheet is 21 pixels high, so that a chart ends before the row where the next one begins. */
const ROWS = 19;
const HEIGHT = 370;
const WIDTH = 620;

/** Takes away the charts that we drew on a sheet. */
export function clearCharts(sheet: Sheet): void {
  const ours = new Set(JSON.parse(recall(sheet, 'charts') ?? '[]') as number[]);
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && ours.has(id)) sheet.removeChart(chart);
  }
  remember(sheet, 'charts', null);
}

/** Draws the charts of a sheet anew, one below the other to the right of its columns; those of the user stay. */
export function drawCharts(sheet: Sheet, shape: SheetShape): void {
  clearCharts(sheet);
  const { charts = [] } = shape;
  if (charts.length === 0) return;
  const before = new Set(idsOf(sheet));
  charts.forEach((chart, place) => drawChart(sheet, shape, chart, place));
  remember(sheet, 'charts', JSON.stringify(idsOf(sheet).filter((id) => !before.has(id))));
}

function idsOf(sheet: Sheet): readonly number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

/** What a chart would draw from a sheet that is not there is not drawn. */
function drawChart(sheet: Sheet, shape: SheetShape, chart: Chart, place: number): void {
  const ranges = [chart.categories, ...chart.series.map(({ values }) => values)].map((range) =>
    cellsOf(sheet, shape, range),
  );
  if (ranges.includes(null)) return;
  const column = shape.columns.length === 0 ? 0 : shape.columns.length + 1;
  const row = 1 + place * ROWS;
  makeRoom(sheet, { row, column, rowCount: 1, columnCount: 1 });
  const drawn = sheet.newChart().setChartType(chartType(chart)).setNumHeaders(0);
  for (const range of ranges) if (range) drawn.addRange(range);
  drawn
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT);
  for (const [name, value] of chartOptions(chart, shape)) drawn.setOption(name, value);
  sheet.insertChart(drawn.build());
}

function cellsOf(sheet: Sheet, shape: SheetShape, { sheet: name, header, rows }: ColumnRange): Range | null {
  if (name === shape.name) return columnCells(sheet, shape, header, rows);
  const other = standingSheet(name);
  const column = other?.headers.indexOf(header) ?? -1;
  if (!other || column < 0) return null;
  const { from, count } = rows ?? { from: 0, count: other.rowCount };
  return count < 1 ? null : cellsBelow(other.sheet, other.top + from, column, count);
}
