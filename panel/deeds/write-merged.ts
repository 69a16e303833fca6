import type { MergedCells } from '#core';
import { isDay } from '#core';
import { blockText } from '../block';
import { formatNotation } from '../grid-sheet';
import type { Host } from '../host';

/** Writes what a sheet of the user's lacks, and nothing else of it. */
export async function writeMerged(
  { sheets }: Host,
  sheet: string,
  merged: readonly MergedCells[],
): Promise<void> {
  for (const { row, column, cells } of merged) {
    const range = blockText({ row, column, rowCount: 1, columnCount: cells.length });
    const formats = cells.map((cell) => (isDay(cell) ? formatNotation('day') : undefined));
    await sheets.writeCells({ sheet, range }, [cells], formats);
  }
}
