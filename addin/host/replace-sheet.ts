import type { Sheet } from '#core';
import type { GridSheet } from '#panel';
import { checkStructure, checkUnprotected } from './check-writable';
import { columnFormats, noFormats } from './column-formats';
import { findSheet } from './in-excel';
import type { Session } from './session';
import { clearBeyondCells, drawBeyondCells } from './sheet-natives';
import { typedCells } from './typed-cells';
import { writeTyped } from './write-typed';

/** Makes a sheet, or replaces what is on it; other sheets that are shown stay shown. */
export async function replaceSheet(
  context: Excel.RequestContext,
  session: Session,
  sheet: GridSheet,
  described: Sheet | null,
): Promise<void> {
  const { name, rows, formats, headingRows, widths } = sheet;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const block = { row: 0, column: 0, rowCount: rows.length, columnCount };
  const typed = typedCells(name, block, rows);
  const worksheet = (await cleared(context, name, described)) ?? (await added(context, name));
  const shown = await columnFormats(noFormats, columnCount, rows, formats, headingRows);
  if (rows.length > 0) await writeTyped(context, worksheet, block, typed, shown);
  const written = { shape: { headingRows, widths }, described };
  await drawBeyondCells(context, worksheet, written);
  session.written.set(worksheet.id, written);
}

/** A new worksheet behind the others. */
export async function added(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  await checkStructure(context, name);
  const worksheet = context.workbook.worksheets.add(name).load('id,name');
  await context.sync();
  return worksheet;
}

/**
 * The worksheet of that name without its cells; null where there is none. The cells go with the next sync, together with what
 * comes in their place: functions that read them are not calculated in between, over a model that is not there.
 */
export async function cleared(
  context: Excel.RequestContext,
  name: string,
  next: Sheet | null,
): Promise<Excel.Worksheet | null> {
  const worksheet = await findSheet(context, name);
  if (!worksheet) return null;
  await checkUnprotected(context, worksheet, name);
  await clearBeyondCells(context, worksheet, next);
  const used = worksheet.getUsedRangeOrNullObject();
  await context.sync();
  if (!used.isNullObject) {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    used.unmerge();
    used.clear();
  }
  return worksheet;
}
