import { outputBanner } from '#core';
import { beginsAt, standingTables } from './native-table';

/** A sheet as it stands in the workbook: where its header is, and what is below it. */
export interface StandingSheet {
  readonly worksheet: Excel.Worksheet;
  readonly headers: readonly string[];
  /** The header's row, from 1. */
  readonly top: number;
  /** Rows below the header. */
  readonly rowCount: number;
  /** The native table over header and rows. */
  readonly table: Excel.Table | null;
}

/** Looks a sheet up, as charts and pivots of other sheets refer to it; null where it is not there or is blank. */
export async function standingSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<StandingSheet | null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (worksheet.isNullObject) return null;
  const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const columns = used.columnIndex + used.columnCount;
  const head = worksheet.getRangeByIndexes(0, 0, 2, columns).load('values');
  const tables = await standingTables(context, worksheet);
  const [first = [], second = []] = head.values as unknown[][];
  const isOutput = first[0] === outputBanner;
  const top = isOutput ? 2 : 1;
  return {
    worksheet,
    headers: (isOutput ? second : first).map((cell) => String(cell)),
    top,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - top),
    table: tables.find((each) => beginsAt(each, top))?.table ?? null,
  };
}
