import type { Block } from '#panel';
import { checkWritable } from './check-writable';
import { nativeTables, sameBlock, tablesBeside } from './excel-tables';
import { rangeOf } from './block-range';
import type { KeptCells } from './kept-cells';
import { readTyped } from './kept-cells';
import type { Looks } from './looks';
import { askLooks, looksOf, putLooks } from './looks';
import { writeTyped } from './write-typed';

/** A block as it can be put back: cells, looks, and how far the tables in it and beside it went. */
export interface BlockCopy extends KeptCells {
  readonly looked: Block;
  readonly looks: Looks;
  readonly tables: readonly { readonly id: string; readonly block: Block }[];
}

/** Of a larger block the looks of the first row alone are kept: no others are changed by what we write. */
const looksKept = 2_000;

/** Copies a block; one that could not be written, and so could not be put back either, is refused. */
export async function copyBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<BlockCopy> {
  await checkWritable(context, worksheet, sheet, block);
  const kept = await readTyped(context, worksheet, sheet, block);
  const isSmall = block.rowCount * block.columnCount <= looksKept;
  const looked = isSmall ? block : { ...block, rowCount: 1 };
  const came = askLooks(worksheet, looked);
  const tables = await nativeTables(context, worksheet.tables);
  await context.sync();
  const beside = tablesBeside(tables, block).map(({ id, block: own }) => ({ id, block: own }));
  return { ...kept, looked, looks: looksOf(came.value), tables: beside };
}

/** Puts a copied block back; tables that have grown since shrink first, so that their new columns belong to nothing. */
export async function pasteBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
  copy: BlockCopy,
): Promise<void> {
  await checkWritable(context, worksheet, sheet, block);
  const now = await nativeTables(context, worksheet.tables);
  for (const { id, block: was } of copy.tables) {
    const table = now.find((each) => each.id === id);
    if (table && !sameBlock(table.block, was)) table.table.resize(rangeOf(worksheet, was));
  }
  // A spilled result in the way of what stood in its cells would block it.
  rangeOf(worksheet, block).clear('Contents');
  await context.sync();
  await writeTyped(context, worksheet, block, copy.typed, copy.formats);
  putLooks(worksheet, copy.looked, copy.looks);
  await context.sync();
}
