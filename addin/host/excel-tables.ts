import type { Block, GridTable } from '#panel';
import { blockOf, fromA1, placeOfRange, rangeOf } from './block-range';

/** A native table with the cells that it stands on. */
export interface NativeTable {
  readonly table: Excel.Table;
  readonly id: string;
  readonly name: string;
  readonly hasTotals: boolean;
  readonly hasHeaders: boolean;
  readonly block: Block;
}

/** The native tables of a worksheet, or of the workbook. */
export async function nativeTables(
  context: Excel.RequestContext,
  tables: Excel.TableCollection,
): Promise<readonly NativeTable[]> {
  tables.load('items/id,items/name,items/showTotals,items/showHeaders');
  await context.sync();
  const placed = tables.items.map((table) => ({ table, range: table.getRange().load(placeOfRange) }));
  if (placed.length > 0) await context.sync();
  return placed.map(({ table, range }) => ({
    table,
    id: table.id,
    name: table.name,
    hasTotals: table.showTotals,
    hasHeaders: table.showHeaders,
    block: blockOf(range),
  }));
}

/** Every native table with a header row, in the order of the sheets and of the cells on them. */
export async function readTables(context: Excel.RequestContext): Promise<readonly GridTable[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/position');
  const native = (await nativeTables(context, tables)).filter(({ hasHeaders }) => hasHeaders);
  const asked = native.map(({ table }) => ({
    header: table.getHeaderRowRange().load('values'),
    sheet: table.worksheet.load('name,position'),
    used: table.worksheet.getUsedRangeOrNullObject(true).load(placeOfRange),
  }));
  if (asked.length > 0) await context.sync();
  return native
    .flatMap(({ name, block, hasTotals }, index) => {
      const one = asked[index];
      if (!one) return [];
      const headers = (one.header.values[0] ?? []).map(String);
      const rowCount = block.rowCount - (hasTotals ? 1 : 0);
      const isAlone = one.used.isNullObject || isWithin(blockOf(one.used), block);
      const table = {
        sheet: one.sheet.name,
        name,
        block: { ...block, rowCount },
        headers,
        whole: block,
        isAlone,
      };
      return [{ position: one.sheet.position, table }];
    })
    .sort((one, other) => one.position - other.position || before(one.table.block, other.table.block))
    .map(({ table }) => table);
}

function before(one: Block, other: Block): number {
  return one.row - other.row || one.column - other.column;
}

function isWithin(inner: Block, outer: Block): boolean {
  const [end, outerEnd] = [fromA1(inner), fromA1(outer)];
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    end.rowCount <= outerEnd.rowCount &&
    end.columnCount <= outerEnd.columnCount
  );
}

/** Native tables whose rows a block touches, or stands directly beside. */
export function tablesBeside(tables: readonly NativeTable[], block: Block): readonly NativeTable[] {
  return tables.filter(
    ({ block: own }) =>
      own.row < block.row + block.rowCount &&
      block.row < own.row + own.rowCount &&
      own.column <= block.column + block.columnCount &&
      block.column <= own.column + own.columnCount,
  );
}

/**
 * Makes a table grow over columns whose headers were written directly to its right, so that they belong to it.
 * @returns whether the headers stand in a table now
 */
export function growTable(worksheet: Excel.Worksheet, tables: readonly NativeTable[], block: Block): boolean {
  const inside = tables.some(
    ({ block: own, hasHeaders }) =>
      hasHeaders &&
      own.row === block.row &&
      own.column <= block.column &&
      own.column + own.columnCount >= block.column + block.columnCount,
  );
  if (inside) return true;
  const left = tables.find(
    ({ block: own, hasHeaders }) =>
      hasHeaders &&
      own.row === block.row &&
      own.column < block.column &&
      own.column + own.columnCount >= block.column,
  );
  if (!left) return false;
  const columnCount = block.column + block.columnCount - left.block.column;
  left.table.resize(rangeOf(worksheet, { ...left.block, columnCount }));
  return true;
}

/** Lets the table that goes as far as a block, without totals below it, go as far as another. */
export async function fitTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
  after: Block,
): Promise<void> {
  const tables = await nativeTables(context, worksheet.tables);
  const own = tables.find(
    ({ block: at, hasHeaders, hasTotals }) => hasHeaders && !hasTotals && sameBlock(at, block),
  );
  if (!own || sameBlock(own.block, after)) return;
  own.table.resize(rangeOf(worksheet, after));
  await context.sync();
}

/** Whether two blocks are the same cells. */
export function sameBlock(one: Block, other: Block): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
