import { outputBanner } from '#core';

/**
 * Works the pivot tables of our sheets out anew, and has Excel do so whenever the workbook is opened. Pivot tables of the
 * user's, on sheets of their own, stay as they are.
 * @returns how many there are
 */
export async function refreshPivots(context: Excel.RequestContext): Promise<number> {
  const pivots = context.workbook.pivotTables.load('items/name');
  await context.sync();
  const corners = pivots.items.map((pivot) => ({
    pivot,
    corner: pivot.worksheet.getRange('A1').load('values'),
  }));
  if (corners.length > 0) await context.sync();
  const ours = corners.filter(({ corner }) => corner.values[0]?.[0] === outputBanner);
  for (const { pivot } of ours) {
    pivot.refreshOnOpen = true;
    pivot.refresh();
  }
  if (ours.length > 0) await context.sync();
  return ours.length;
}
