import type { Block } from '#panel';
import { blockOf, placeOfRange } from './block-range';

/** The blocks that the pivot tables of a worksheet fill: what they show was neither typed nor written. */
export async function pivotBlocks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly Block[]> {
  const pivots = worksheet.pivotTables.load('items/name');
  await context.sync();
  const ranges = pivots.items.map((pivot) => pivot.layout.getRange().load(placeOfRange));
  if (ranges.length > 0) await context.sync();
  return ranges.map(blockOf);
}

/** Whether a cell is in one of the blocks. */
export function isInside(blocks: readonly Block[], row: number, column: number): boolean {
  return blocks.some(
    (block) =>
      row >= block.row &&
      row < block.row + block.rowCount &&
      column >= block.column &&
      column < block.column + block.columnCount,
  );
}
