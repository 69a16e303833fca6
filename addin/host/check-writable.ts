import type { Block } from '#panel';
import { hostProblems, hostRefusal } from '#panel';
import { rangeOf } from './block-range';

/** Refuses a block that Excel would not let us write, or would write elsewhere than we say, before anything is written. */
export async function checkWritable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<void> {
  const range = rangeOf(worksheet, block).load('rowHidden');
  const protection = worksheet.protection.load('protected');
  const cells = range.format.protection.load('locked');
  const merged = range.getMergedAreasOrNullObject().load('address');
  const filter = worksheet.autoFilter.load('isDataFiltered');
  const tables = worksheet.tables.load('items/autoFilter/isDataFiltered');
  await context.sync();
  if (protection.protected && cells.locked !== false)
    throw hostRefusal(hostProblems.sheetProtected({ sheet }));
  if (!merged.isNullObject) throw hostRefusal(hostProblems.cellsMerged({ cells: merged.address }));
  const isFiltered =
    filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
  if (isFiltered && range.rowHidden !== false) throw hostRefusal(hostProblems.rowsFiltered({ sheet }));
}

/** Refuses a sheet that is protected. */
export async function checkUnprotected(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
): Promise<void> {
  const protection = worksheet.protection.load('protected');
  await context.sync();
  if (protection.protected) throw hostRefusal(hostProblems.sheetProtected({ sheet }));
}

/** Refuses to add, rename or take away a sheet where the workbook's structure is protected. */
export async function checkStructure(context: Excel.RequestContext, sheet: string): Promise<void> {
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (protection.protected) throw hostRefusal(hostProblems.workbookProtected({ sheet }));
}
