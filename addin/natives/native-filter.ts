import type { Sheet } from '#core';
import { tableCells } from '#core';

/**
 * The filter buttons of a sheet that is no table. On an output they are made anew, so that no row stays hidden by what it held
 * before; on an input the user's own filter stays as it is. A table of the user's brings buttons of its own.
 */
export async function drawFilter(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  if (!sheet.filter || sheet.table || sheet.columns.length === 0) return;
  const filter = worksheet.autoFilter.load('enabled');
  const tables = worksheet.tables.load('items/name');
  await context.sync();
  if (tables.items.length > 0 || (sheet.role === 'input' && filter.enabled)) return;
  if (filter.enabled) filter.remove();
  filter.apply(worksheet.getRange(tableCells(sheet)));
  await context.sync();
}
