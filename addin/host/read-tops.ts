import type { Cell } from '#core';
import type { Between, Block, SheetTop } from '#panel';
import { fromA1, blockOf, placeOfRange, rangeOf } from './block-range';
import { excelCode } from './in-excel';
import { cellOf, readBlockValues } from './read-values';

/** Cells of the tops of sheets that are asked for at once: with their number formats about a megabyte. */
const cellsAtOnce = 40_000;

/** A sheet with the block of its first rows. */
interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly block: Block;
  readonly rowCount: number;
}

/** The first rows of every sheet, those of many sheets at once. */
export async function readTops(
  context: Excel.RequestContext,
  most: number,
  between: Between = async () => undefined,
): Promise<readonly SheetTop[]> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((worksheet) =>
    worksheet.getUsedRangeOrNullObject(true).load(placeOfRange),
  );
  await context.sync();
  const asked = worksheets.items.map((worksheet, index): Asked => {
    const range = used[index];
    const filled = range && !range.isNullObject ? fromA1(blockOf(range)) : noCells;
    const { rowCount } = filled;
    return { worksheet, block: { ...filled, rowCount: Math.min(most, rowCount) }, rowCount };
  });
  const tops: SheetTop[] = [];
  for (const batch of batchesOf(asked)) {
    await between(tops.length / asked.length);
    tops.push(...(await readBatch(context, batch)));
  }
  return tops;
}

const noCells: Block = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

function batchesOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const batches: Asked[][] = [];
  let cells = Infinity;
  for (const each of asked) {
    const more = cellsIn(each);
    if (cells + more > cellsAtOnce) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(each);
    cells += more;
  }
  return batches;
}

function cellsIn({ block }: Asked): number {
  return block.rowCount * block.columnCount;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Asked[],
): Promise<readonly SheetTop[]> {
  const isLarge = batch.some((each) => cellsIn(each) > cellsAtOnce);
  return (isLarge ? null : await readAtOnce(context, batch)) ?? readEach(context, batch);
}

/** @returns null where it is more than Excel gives at once */
async function readAtOnce(
  context: Excel.RequestContext,
  batch: readonly Asked[],
): Promise<readonly SheetTop[] | null> {
  const ranges = batch.map((each) =>
    cellsIn(each) === 0 ? null : rangeOf(each.worksheet, each.block).load('values,numberFormat'),
  );
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return null;
  }
  return batch.map(({ worksheet, rowCount }, index) => {
    const range = ranges[index];
    const values = (range?.values ?? []) as unknown[][];
    const formatAt = (row: number, column: number): unknown => range?.numberFormat[row]?.[column];
    const rows = values.map((cells, row) =>
      cells.map((value, column): Cell => cellOf(value, () => formatAt(row, column))),
    );
    return { sheet: worksheet.name, rows, rowCount };
  });
}

async function readEach(
  context: Excel.RequestContext,
  batch: readonly Asked[],
): Promise<readonly SheetTop[]> {
  const tops: SheetTop[] = [];
  for (const { worksheet, block, rowCount } of batch) {
    const { name } = worksheet;
    tops.push({ sheet: name, rows: await readBlockValues(context, worksheet, name, block), rowCount });
  }
  return tops;
}
