import type { Sheet } from '#core';
import type { Block } from '#panel';
import { dropLists } from '../natives/choice-lists';
import { changeBack } from './change-back';
import { checkStructure, checkUnprotected } from './check-writable';
import { nativeTables } from './excel-tables';
import { blockOf, columnOf, rangeOf } from './block-range';
import type { CopiedLooks, CopiedSheet, CopiedTable } from './copied-sheet';
import { findSheet } from './in-excel';
import type { KeptCells } from './kept-cells';
import { readTyped } from './kept-cells';
import { askLooks, bytesOfLook, looksOf, putLooks } from './looks';
import { readPieces } from './read-pieces';
import { added, cleared } from './replace-sheet';
import type { Session } from './session';
import { leaveMark, readMark } from './sheet-marks';
import { drawBeyondCells, isTableOf } from './sheet-natives';
import { usedBlock } from './used-block';
import { writeTyped } from './write-typed';

/** Rows whose cells are looked at one by one; below them a column looks as it does in the last of them. */
const rowsLookedAt = 200;
const noCells: KeptCells = { typed: [], formats: [] };

/** Copies a sheet; null where there is none. One that could not be put back is refused. */
export async function copySheet(
  context: Excel.RequestContext,
  session: Session,
  name: string,
): Promise<CopiedSheet | null> {
  const worksheet = await findSheet(context, name);
  if (!worksheet) {
    await checkStructure(context, name);
    return null;
  }
  await checkUnprotected(context, worksheet, name);
  worksheet.load('position,visibility,tabColor');
  const written = session.written.get(worksheet.id) ?? null;
  const block = await usedBlock(context, worksheet, true);
  const cells = block ? await readTyped(context, worksheet, name, block) : noCells;
  return {
    position: worksheet.position,
    visibility: worksheet.visibility,
    tabColor: worksheet.tabColor,
    block,
    cells,
    widths: block ? await readWidths(context, worksheet, block) : [],
    mark: await readMark(context, worksheet, session),
    written,
    looks: block && !written ? await readLooks(context, worksheet, name, block) : [],
    tables: await readTableCopies(context, worksheet, written?.described ?? null),
    merged: block && !written ? await readMerged(context, worksheet, block) : [],
  };
}

/** Puts a copied sheet back in its place; null takes the sheet away. */
export async function pasteSheet(
  context: Excel.RequestContext,
  session: Session,
  name: string,
  copy: CopiedSheet | null,
): Promise<void> {
  if (copy === null) return removeSheet(context, session, name);
  if (await changeBack(context, session, copy)) return;
  const described: Sheet | null = copy.written?.described ?? null;
  const there = await cleared(context, name, described);
  const worksheet = there ?? (await added(context, name));
  if (!there) worksheet.position = copy.position;
  worksheet.visibility = copy.visibility;
  worksheet.tabColor = copy.tabColor;
  await makeTables(context, worksheet, copy);
  if (copy.block) await writeTyped(context, worksheet, copy.block, copy.cells.typed, copy.cells.formats);
  for (const { block, looks } of copy.looks) putLooks(worksheet, block, looks);
  for (const block of copy.merged) rangeOf(worksheet, block).merge();
  if (copy.written) await drawBeyondCells(context, worksheet, copy.written);
  copy.widths.forEach((width, column) => {
    const cell = { row: 0, column, rowCount: 1, columnCount: 1 };
    rangeOf(worksheet, cell).getEntireColumn().format.columnWidth = width;
  });
  await context.sync();
  if (copy.written) session.written.set(worksheet.id, copy.written);
  else session.written.delete(worksheet.id);
  await leaveMark(context, worksheet, session, copy.mark);
}

async function removeSheet(context: Excel.RequestContext, session: Session, name: string): Promise<void> {
  const worksheet = await findSheet(context, name);
  if (!worksheet) return;
  await checkStructure(context, name);
  session.written.delete(worksheet.id);
  session.marks.delete(worksheet.id);
  worksheet.delete();
  await dropLists(context, name);
  await context.sync();
}

async function readWidths(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
): Promise<readonly number[]> {
  const columns = Array.from({ length: block.columnCount }, (_, column) =>
    rangeOf(worksheet, { ...columnOf(block, column), rowCount: 1 }).format.load('columnWidth'),
  );
  await context.sync();
  return columns.map(({ columnWidth }) => columnWidth);
}

async function readLooks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<readonly CopiedLooks[]> {
  const copies: CopiedLooks[] = [];
  const looked = { ...block, rowCount: Math.min(block.rowCount, rowsLookedAt) };
  await readPieces(
    context,
    sheet,
    looked,
    (piece) => askLooks(worksheet, piece),
    async ({ value }, piece) => {
      copies.push({ block: piece, looks: looksOf(value) });
      return value.map((cells) => cells.map(() => ''));
    },
    bytesOfLook,
  );
  const last = copies.at(-1)?.looks.at(-1) ?? [];
  for (let row = rowsLookedAt; row < block.rowCount; row += rowsLookedAt) {
    const rowCount = Math.min(rowsLookedAt, block.rowCount - row);
    copies.push({ block: { ...block, row, rowCount }, looks: Array.from({ length: rowCount }, () => last) });
  }
  return copies;
}

async function readMerged(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
): Promise<readonly Block[]> {
  const merged = rangeOf(worksheet, block).getMergedAreasOrNullObject().load('areaCount');
  await context.sync();
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return areas.items.map(blockOf);
}

async function readTableCopies(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  described: Sheet | null,
): Promise<readonly CopiedTable[]> {
  const all = await nativeTables(context, worksheet.tables);
  const tables = all.filter(({ block }) => !isTableOf(described, block));
  for (const { table } of tables) table.load('style');
  if (tables.length > 0) await context.sync();
  return tables.map(({ table, name, block, hasTotals, hasHeaders }) => ({
    name,
    block,
    style: table.style,
    showTotals: hasTotals,
    showHeaders: hasHeaders,
  }));
}

/** Tables stand as they stood before the cells are typed, whose header rows then name their columns. */
async function makeTables(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { tables }: CopiedSheet,
): Promise<void> {
  for (const { name, block, style, showTotals, showHeaders } of tables) {
    const rowCount = block.rowCount - (showTotals ? 1 : 0);
    const table = worksheet.tables.add(rangeOf(worksheet, { ...block, rowCount }), showHeaders);
    table.name = name;
    table.style = style;
    if (showTotals) table.showTotals = true;
  }
  await context.sync();
}
