import type { Block } from './block';
import { blockText, parseBlock } from './block';
import type { Grid } from './grid';
import type { NamedRange, TablePlace } from './host';

/** How far a table and the names over it went before rows and columns were added to it. */
export interface TableReach {
  readonly after: string;
  readonly names: readonly NamedRange[];
}

/**
 * Where a name for cells of a table stands once the table has grown: one that goes down to the last row reaches the new last
 * row, one over all columns the new columns too.
 * @returns null for a name of anything else
 */
export function grownName(name: Block, before: Block, after: Block): Block | null {
  const end = before.row + before.rowCount;
  const right = before.column + before.columnCount;
  const isBody = name.row === before.row || name.row === before.row + 1;
  if (!isBody || name.row + name.rowCount !== end) return null;
  if (name.column < before.column || name.column + name.columnCount > right) return null;
  const isWide = name.columnCount === before.columnCount;
  return {
    ...name,
    rowCount: name.rowCount + after.rowCount - before.rowCount,
    columnCount: isWide ? after.columnCount : name.columnCount,
  };
}

/** How far a table goes that will reach over another range. */
export async function tableReach(grid: Grid, place: TablePlace, after: string): Promise<TableReach> {
  const names = await grownNames(grid, place, after);
  return { after, names: names.map(({ name }) => name) };
}

/** Rows and columns that were written beside a table belong to it from then on, and to the names that stand for all of its rows. */
export async function growTable(grid: Grid, place: TablePlace, after: string): Promise<void> {
  await grid.fitTable?.(place.sheet, parseBlock(place.range), parseBlock(after));
  for (const { name, grown } of await grownNames(grid, place, after))
    await grid.writeName({ ...name, range: blockText(grown) });
}

/** Lets a table that has grown, and its names, go as far as before. */
export async function shrinkTable(grid: Grid, place: TablePlace, reach: TableReach): Promise<void> {
  await grid.fitTable?.(place.sheet, parseBlock(reach.after), parseBlock(place.range));
  for (const name of reach.names) await grid.writeName(name);
}

async function grownNames(grid: Grid, { sheet, range }: TablePlace, after: string) {
  const [from, to] = [parseBlock(range), parseBlock(after)];
  return (await grid.readNames()).flatMap((name) => {
    const grown = name.sheet === sheet ? grownName(parseBlock(name.range), from, to) : null;
    return grown ? [{ name, grown }] : [];
  });
}
