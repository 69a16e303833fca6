import type { Cell, Rows } from '#core';
import type { Block } from './block';
import { restOften } from './rest-often';

/** Rows between two looks at the clock. */
const rowsBetween = 1_000;

/** The cells of a block of a sheet that was read from A1; rows that have just these cells are the host's own. */
export async function cellsIn(rows: Rows, block: Block): Promise<readonly (readonly Cell[])[]> {
  const rest = restOften();
  const within: (readonly Cell[])[] = [];
  for (let row = 0; row < block.rowCount; row++) {
    if (row % rowsBetween === 0) await rest();
    const cells = rows[block.row + row] ?? [];
    const isWhole = block.column === 0 && cells.length === block.columnCount;
    within.push(isWhole ? cells : cut(cells, block));
  }
  return within;
}

function cut(cells: readonly Cell[], { column, columnCount }: Block): readonly Cell[] {
  const part = cells.slice(column, column + columnCount);
  while (part.length < columnCount) part.push(null);
  return part;
}
