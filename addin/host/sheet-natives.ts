import type { Sheet } from '#core';
import { headerRow } from '#core';
import type { Block, GridSheet } from '#panel';
import { clearNatives } from '../natives/clear-natives';
import { drawNatives } from '../natives/draw-natives';
import { rangeOf } from './block-range';
import { nativeTables } from './excel-tables';

/** What a sheet of ours was written from: its cells, and, of a described one, all that it has beyond them. */
export interface Written {
  readonly shape: Pick<GridSheet, 'headingRows' | 'widths'>;
  readonly described: Sheet | null;
}

/** Takes away what a sheet has beyond its cells, before they are replaced. */
export async function clearBeyondCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  next: Sheet | null,
): Promise<void> {
  await clearNatives(context, worksheet, next);
  // A table that is fitted to what comes stays; others over cells that go would be left with headers of Excel's own.
  for (const { table, block } of await nativeTables(context, worksheet.tables))
    if (!isTableOf(next, block)) table.convertToRange();
  await context.sync();
}

/** Whether the native table of a described sheet begins where this block does. */
export function isTableOf(described: Sheet | null, { row, column }: Block): boolean {
  return described?.table !== undefined && column === 0 && row === headerRow(described) - 1;
}

const spareWidth = 5;
const pixelsACharacter = 7;
const pointsAPixel = 0.75;

/** Headings, widths, and what a described sheet has beyond its cells. */
export async function drawBeyondCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { shape: { headingRows, widths }, described }: Written,
): Promise<void> {
  if (widths.length > 0 && headingRows > 0) {
    const headings = { row: 0, column: 0, rowCount: headingRows, columnCount: widths.length };
    rangeOf(worksheet, headings).format.font.bold = true;
  }
  widths.forEach((width, column) => {
    if (width === undefined) return;
    const cell = { row: 0, column, rowCount: 1, columnCount: 1 };
    const points = (width * pixelsACharacter + spareWidth) * pointsAPixel;
    rangeOf(worksheet, cell).getEntireColumn().format.columnWidth = points;
  });
  if (described) await drawNatives(context, worksheet, described);
  else worksheet.freezePanes.freezeRows(headingRows);
  await context.sync();
}
