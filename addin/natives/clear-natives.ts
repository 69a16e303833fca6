import type { Sheet } from '#core';
import { headerRow, outputBanner } from '#core';
import { dropLists, inlineList } from './choice-lists';
import { clearNotes } from './native-notes';
import { beginsAt, standingTables } from './native-table';
import { isOurChart, isOurSlicer } from './our-names';

/**
 * Takes away what a sheet has beyond its cells, before the cells are replaced: charts, slicers and comments that are ours, and
 * of an output, which says that edits are lost, all that hangs on its cells: pivot tables, the filter, colours and choices.
 * What users have laid over the cells stays: their charts, slicers, comments and pictures. A table that is to stand
 * over the same headers stays too, for pivot tables and formulas read it; other tables over our cells become cells. Lists of
 * choices on the hidden sheet go where nothing on this sheet will read them.
 * @param next what the sheet will be; null where it goes
 */
export async function clearNatives(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  next: Sheet | null,
): Promise<void> {
  worksheet.load('name');
  const charts = worksheet.charts.load('items/name');
  const slicers = worksheet.slicers.load('items/name');
  const corner = worksheet.getRange('A1').load('values');
  await context.sync();
  for (const chart of charts.items) if (isOurChart(chart.name)) chart.delete();
  for (const slicer of slicers.items) if (isOurSlicer(slicer.name)) slicer.delete();
  if (corner.values[0]?.[0] === outputBanner) await clearOutput(context, worksheet, next);
  await clearNotes(context, worksheet, next);
  await context.sync();
  if (!next?.choices?.some((choice) => inlineList(choice) === null)) await clearLists(context, worksheet);
}

/** What chose from a list would otherwise choose from nothing. */
async function clearLists(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<void> {
  if (await dropLists(context, worksheet.name)) worksheet.getRange().dataValidation.clear();
  await context.sync();
}

async function clearOutput(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  next: Sheet | null,
): Promise<void> {
  const filter = worksheet.autoFilter.load('enabled');
  const pivots = worksheet.pivotTables.load('items/name');
  const tables = (await standingTables(context, worksheet)).map((standing) => ({
    ...standing,
    header: standing.table.getHeaderRowRange().load('values'),
  }));
  await context.sync();
  for (const pivot of pivots.items) pivot.delete();
  if (filter.enabled) filter.remove();
  for (const { table, range, header } of tables) {
    const stays =
      next?.table !== undefined &&
      beginsAt({ table, range }, headerRow(next)) &&
      isSameHeader(header.values, next);
    if (!stays && range.columnIndex === 0) table.convertToRange();
  }
  const all = worksheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
}

function isSameHeader(values: readonly (readonly unknown[])[], { columns }: Sheet): boolean {
  const [header = []] = values;
  return (
    header.length === columns.length && columns.every((column, place) => header[place] === column.header)
  );
}
