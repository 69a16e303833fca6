import type { Rows } from '#core';
import { outputBanner } from '#core';
import type { Block } from './block';
import { blockText } from './block';
import { findTables } from './find-tables';
import type { Grid, GridTable } from './grid';
import type { Between, FoundTable } from './host';

/** Every table of a workbook but those on outputs of ours, in the order of the sheets: those that the spreadsheet keeps, then blocks with a header row. */
export async function gridTables(grid: Grid, between?: Between): Promise<readonly FoundTable[]> {
  const kept = await grid.readTables();
  const tables: FoundTable[] = [];
  const names = await grid.sheetNames();
  for (const [index, sheet] of names.entries()) {
    const within = between && ((share: number) => between((index + share) / names.length));
    const own = kept.filter((table) => table.sheet === sheet);
    const isAlone = own.some((table) => table.isAlone);
    const rows = isAlone ? [] : ((await grid.readValues(sheet, undefined, within)) ?? []);
    // What we write and replace is nobody's table, though it may look like accounts.
    if (rows[0]?.[0] === outputBanner) continue;
    tables.push(...own.map(foundTable));
    if (isAlone) continue;
    const blocks = await findTables(without(rows, own));
    for (const block of blocks) {
      tables.push({
        place: { sheet, range: blockText(block) },
        name: blocks.length === 1 && own.length === 0 ? sheet : `${sheet} ${blockText(block)}`,
        headers: block.headers,
        rowCount: block.rowCount - 1,
      });
    }
  }
  return tables;
}

function foundTable({ sheet, name, block, headers }: GridTable): FoundTable {
  return { place: { sheet, range: blockText(block) }, name, headers, rowCount: block.rowCount - 1 };
}

/** The rows of a sheet with blanks where its tables stand. */
function without(rows: Rows, tables: readonly GridTable[]): Rows {
  if (tables.length === 0) return rows;
  return rows.map((cells, row) => {
    const here = tables.filter(({ whole }) => row >= whole.row && row < whole.row + whole.rowCount);
    return here.length === 0
      ? cells
      : cells.map((cell, column) => (here.some(({ whole }) => spans(whole, column)) ? null : cell));
  });
}

function spans({ column, columnCount }: Block, at: number): boolean {
  return at >= column && at < column + columnCount;
}
