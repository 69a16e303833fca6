import type { Sheet } from '#core';
import { headerRow, tableCells } from '#core';
import { tableName } from './table-name';

interface StandingTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** The tables of a worksheet with the cells that they stand on. */
export async function standingTables(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly StandingTable[]> {
  const tables = worksheet.tables.load('items/name');
  await context.sync();
  const standing = tables.items.map((table) => ({
    table,
    range: table.getRange().load('address,rowIndex,columnIndex,rowCount,columnCount'),
  }));
  if (standing.length > 0) await context.sync();
  return standing;
}

/** A table that begins where a sheet's header does is the sheet's, whatever it is called by now. */
export function beginsAt({ range }: StandingTable, top: number): boolean {
  return range.rowIndex === top - 1 && range.columnIndex === 0;
}

/** Header and rows of a sheet; a table has a row below its header even where there is nothing to put in it. */
function tableRange(sheet: Sheet): string {
  return tableCells(sheet.rows.length > 0 ? sheet : { ...sheet, rows: [[]] });
}

/** Headers that Excel would change to make a table of them: blank, padded, repeated, of several lines, too long. */
function areFitHeaders(sheet: Sheet): boolean {
  const headers = sheet.columns.map(({ header }) => header);
  const unique = new Set(headers.map((header) => header.toLowerCase()));
  return (
    unique.size === headers.length &&
    headers.every((header) => /^(?! )[^\u0000-\u001f]{1,255}(?<! )$/.test(header))
  );
}

function overlaps(range: Excel.Range, sheet: Sheet): boolean {
  const first = headerRow(sheet) - 1;
  const last = first + Math.max(1, sheet.rows.length);
  return (
    range.rowIndex <= last &&
    range.rowIndex + range.rowCount > first &&
    range.columnIndex < sheet.columns.length
  );
}

/**
 * Makes the native table of a sheet over header and rows, or fits the one that stands there to them, so that what reads it
 * goes on to. Where the headers are not fit for a table, or a table of the user's on an input is in the way, the name is given to
 * the cells instead.
 */
export async function drawTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  if (!sheet.table || sheet.columns.length === 0) return;
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  const standing = await standingTables(context, worksheet);
  const top = headerRow(sheet);
  const own = standing.find((each) => beginsAt(each, top));
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const inTheWay = standing.filter((each) => each !== own && overlaps(each.range, sheet));
  if (sheet.role === 'output') for (const { table } of inTheWay) table.convertToRange();
  const isFree = sheet.role === 'output' || inTheWay.length === 0;
  const cells = worksheet.getRange(tableRange(sheet));
  if (!isFree || !areFitHeaders(sheet)) {
    own?.table.convertToRange();
    nameCells(context, sheet.table, cells, taken);
  } else if (own) fitTable(own, sheet, taken);
  else {
    const table = worksheet.tables.add(cells, true);
    table.name = tableName(sheet.table, taken);
    table.style = 'TableStyleLight1';
    table.showFilterButton = sheet.filter ?? false;
  }
  await context.sync();
}

/** A name of ours that is there is moved: only its cells can have changed. */
function nameCells(
  { workbook }: Excel.RequestContext,
  name: string,
  cells: Excel.Range,
  taken: readonly string[],
): void {
  const legal = tableName(name, []);
  if (taken.some((held) => held.toLowerCase() === legal.toLowerCase()))
    workbook.names.getItem(legal).delete();
  workbook.names.add(legal, cells);
}

/** Fits a table to what its sheet holds now; formulas that read it follow its name. */
function fitTable({ table, range }: StandingTable, sheet: Sheet, taken: readonly string[]): void {
  const address = tableRange(sheet);
  if (!range.address.endsWith(`!${address}`)) table.resize(address);
  const others = taken.filter((name) => name !== table.name);
  const name = tableName(sheet.table ?? '', others);
  if (table.name !== name) table.name = name;
  table.showFilterButton = sheet.filter ?? false;
}
