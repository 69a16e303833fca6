import type { Cell, Rows } from '#core';
import type { Block } from './block';

/** The cells of a block of a sheet that was read from A1; rows that have just these cells are the host's own. */
export function cellsIn(rows: Rows, block: Block): readonly (readonly Cell[])[] {
  return Array.from({ length: block.rowCount }, (_, row) => {
    const cells = rows[block.row + row] ?? [];
    return block.column === 0 && cells.length === block.columnCount
      ? cells
      : Array.from({ length: block.columnCount }, (_, column) => cells[block.column + column] ?? null);
  });
}
