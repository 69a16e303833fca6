import type { Block } from '#panel';
import { blockOf, placeOfRange, rangeOf } from './block-range';

/** Into so many parts a block is cut to find where spilled cells begin. */
const parts = 24;

/**
 * The blocks that formulas fill from one cell, each whole, wherever it touches a block: the first cell of each is its formula's.
 * Excel says of a block whether all, some or none of its cells are spilled; it is cut until the first of them is found.
 */
export async function findSpills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
): Promise<readonly Block[]> {
  const found: Block[] = [];
  let open: readonly Block[] = [block];
  while (open.length > 0) {
    const [suspect] = await withSpills(context, worksheet, open);
    if (!suspect) break;
    const spill = await spillFrom(context, worksheet, await firstSpilled(context, worksheet, suspect));
    if (spill) found.push(spill);
    const rest = open.slice(open.indexOf(suspect));
    open = rest.flatMap((each) => (spill ? without(each, spill) : each === suspect ? [] : [each]));
  }
  return found;
}

/** Whether a cell of a block is spilled into by a formula in another. */
export function isSpilledInto(spills: readonly Block[], row: number, column: number): boolean {
  return spills.some(
    (spill) =>
      row >= spill.row &&
      row < spill.row + spill.rowCount &&
      column >= spill.column &&
      column < spill.column + spill.columnCount &&
      (row !== spill.row || column !== spill.column),
  );
}

async function withSpills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  blocks: readonly Block[],
): Promise<readonly Block[]> {
  const ranges = blocks.map((block) => rangeOf(worksheet, block).load('hasSpill'));
  await context.sync();
  return blocks.filter((_, index) => ranges[index]?.hasSpill !== false);
}

async function firstSpilled(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
): Promise<Block> {
  let suspect = block;
  while (suspect.rowCount > 1 || suspect.columnCount > 1) {
    const [first] = await withSpills(context, worksheet, cut(suspect));
    if (!first) break;
    suspect = first;
  }
  return { ...suspect, rowCount: 1, columnCount: 1 };
}

function cut(block: Block): readonly Block[] {
  const byRow = block.rowCount > 1;
  const length = byRow ? block.rowCount : block.columnCount;
  const size = Math.ceil(length / Math.min(parts, length));
  return Array.from({ length: Math.ceil(length / size) }, (_, part) => {
    const count = Math.min(size, length - part * size);
    return byRow
      ? { ...block, row: block.row + part * size, rowCount: count }
      : { ...block, column: block.column + part * size, columnCount: count };
  });
}

async function spillFrom(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cell: Block,
): Promise<Block | null> {
  const parent = rangeOf(worksheet, cell).getSpillParentOrNullObject();
  const whole = parent.getSpillingToRangeOrNullObject().load(placeOfRange);
  await context.sync();
  return whole.isNullObject ? null : blockOf(whole);
}

/** What is left of a block without another: at most four blocks. */
function without(block: Block, { row, column, rowCount, columnCount }: Block): readonly Block[] {
  const [endRow, endColumn] = [block.row + block.rowCount, block.column + block.columnCount];
  const top = Math.max(block.row, Math.min(row, endRow));
  const bottom = Math.max(block.row, Math.min(row + rowCount, endRow));
  const left = Math.max(block.column, Math.min(column, endColumn));
  const right = Math.max(block.column, Math.min(column + columnCount, endColumn));
  if (top >= bottom || left >= right) return [block];
  return [
    { ...block, rowCount: top - block.row },
    { ...block, row: bottom, rowCount: endRow - bottom },
    { row: top, column: block.column, rowCount: bottom - top, columnCount: left - block.column },
    { row: top, column: right, rowCount: bottom - top, columnCount: endColumn - right },
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}
