import type { Rows } from '#core';
import { outputBanner } from '#core';
import type { Block } from './block';
import { blockText } from './block';
import { cellsIn } from './cells-in';
import type { TableBlock } from './find-tables';
import { findTables } from './find-tables';
import type { Grid, GridTable, SheetTop } from './grid';
import type { Between, FoundTable } from './host';

/** Rows of each sheet by which its tables are found. */
export const rowsLookedAt = 200;
/** A table whose last rows among these are blank is taken to have ended. */
const blankAtEnd = 20;

/**
 * The tables of a workbook but those on outputs of ours, in the order of the sheets: those that the spreadsheet keeps, then
 * blocks with a header row.
 * @param sheet the one sheet whose tables are wanted, by all of its rows
 */
export async function gridTables(
  grid: Grid,
  between?: Between,
  sheet?: string,
): Promise<readonly FoundTable[]> {
  const kept = await grid.readTables();
  const tops =
    sheet === undefined ? await grid.readTops(rowsLookedAt, between) : await whole(grid, sheet, between);
  const tables: FoundTable[] = [];
  for (const top of tops) {
    // What we write and replace is nobody's table, though it may look like accounts.
    if (top.rows[0]?.[0] === outputBanner) continue;
    const own = kept.filter((table) => table.sheet === top.sheet);
    for (const table of own) tables.push(await keptTable(table, top));
    if (!own.some(({ isAlone }) => isAlone)) tables.push(...(await blockTables(top, own)));
  }
  return tables;
}

async function whole(grid: Grid, sheet: string, between?: Between): Promise<readonly SheetTop[]> {
  const rows = (await grid.readValues(sheet, undefined, between)) ?? [];
  return [{ sheet, rows, rowCount: rows.length }];
}

async function keptTable(
  { sheet, name, block, headers }: GridTable,
  { rows }: SheetTop,
): Promise<FoundTable> {
  const rowCount = Math.min(block.rowCount, rowsLookedAt, rows.length - block.row);
  return {
    place: { sheet, range: blockText(block) },
    name,
    headers,
    rowCount: block.rowCount - 1,
    ...(rowCount > 1 ? { top: await cellsIn(rows, { ...block, rowCount }) } : {}),
  };
}

/** The tables that nobody keeps: the last one in its columns is open where the sheet goes on below what was looked at. */
async function blockTables(
  { sheet, rows, rowCount }: SheetTop,
  own: readonly GridTable[],
): Promise<readonly FoundTable[]> {
  const blocks = await findTables(without(rows, own));
  const tables: FoundTable[] = [];
  for (const block of blocks) {
    const end = endOf(block, rowCount, own);
    const isLast = !blocks.some((other) => other.column === block.column && other.row > block.row);
    const isOpen = isLast && end > rows.length;
    const goesOn = isOpen && block.row + block.rowCount > rows.length - blankAtEnd;
    const seeming = goesOn ? { ...block, rowCount: end - block.row } : block;
    const range = blockText(isOpen ? { ...block, rowCount: end - block.row } : block);
    tables.push({
      place: { sheet, range },
      name: blocks.length === 1 && own.length === 0 ? sheet : `${sheet} ${blockText(seeming)}`,
      headers: block.headers,
      rowCount: seeming.rowCount - 1,
      top: await cellsIn(rows, { ...block, rowCount: Math.min(block.rowCount, rowsLookedAt) }),
      ...(isOpen ? { isOpen } : {}),
    });
  }
  return tables;
}

/** The row that a table cannot reach any more: below it the sheet is blank, or another table is kept in its columns. */
function endOf(block: TableBlock, rowCount: number, own: readonly GridTable[]): number {
  const below = own.filter(
    (table) =>
      table.whole.row > block.row &&
      table.whole.column < block.column + block.columnCount &&
      block.column < table.whole.column + table.whole.columnCount,
  );
  return below.reduce((end, table) => Math.min(end, table.whole.row), rowCount);
}

/** The rows of a sheet with blanks where its tables stand. */
function without(rows: Rows, tables: readonly GridTable[]): Rows {
  if (tables.length === 0) return rows;
  return rows.map((cells, row) => {
    const here = tables.filter(({ whole: all }) => row >= all.row && row < all.row + all.rowCount);
    return here.length === 0
      ? cells
      : cells.map((cell, column) => (here.some(({ whole: all }) => spans(all, column)) ? null : cell));
  });
}

function spans({ column, columnCount }: Block, at: number): boolean {
  return at >= column && at < column + columnCount;
}
