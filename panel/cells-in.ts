import type { Cell, Rows } from '#core';
import type { Block } from './block';

/** The cells of a block of a sheet that was read from A1; rows that have just these cells are the host's own. */
export function cellsIn(rows: Rows, block: Block): readonly (readonly Cell[])[] {
  return Array.from({ length: block.rowCount }, (_, row) => {
    const cells = rows[block.row + row] ?? [];
    if (block.column === 0 && cells.length === block.columnCount) return cells;
    const cut = cells.slice(block.column, block.column + block.columnCount);
    while (cut.length < block.columnCount) cut.push(null);
    return cut;
  });
}
