import type { Sheet } from '#core';
import { drawCharts } from './native-charts';
import { drawChoices } from './native-choices';
import { drawFilter } from './native-filter';
import { drawHighlights } from './native-highlights';
import { drawLooks } from './native-looks';
import { drawNotes } from './native-notes';
import { drawPivot } from './native-pivot';
import { drawSlicers } from './native-slicers';
import { drawTable } from './native-table';

/**
 * Makes all that a described sheet has beyond its cells, which stand already: table, frozen header, filter, colours,
 * choices, comments, charts, pivot table and slicers. Drawn twice it is what it is drawn once, and what it shows no longer is
 * taken away. Sheets that charts and pivot tables read must stand before: what reads a sheet that is not there is left out.
 */
export async function drawNatives(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  drawLooks(worksheet, sheet);
  drawHighlights(worksheet, sheet);
  await drawTable(context, worksheet, sheet);
  await drawFilter(context, worksheet, sheet);
  await drawChoices(context, worksheet, sheet);
  await drawNotes(context, worksheet, sheet);
  await drawCharts(context, worksheet, sheet);
  const pivot = await drawPivot(context, worksheet, sheet);
  await drawSlicers(context, worksheet, sheet, pivot);
  await context.sync();
}
