import type { Block } from '#panel';
import { blockOf, fromA1, placeOfRange } from './block-range';

/** From A1 to the last cell that holds something, or, with looks, that has a format; null on a sheet without any. */
export async function usedBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  withLooks = false,
): Promise<Block | null> {
  const used = worksheet.getUsedRangeOrNullObject(!withLooks).load(placeOfRange);
  await context.sync();
  return used.isNullObject ? null : fromA1(blockOf(used));
}
