import { refuse } from '../refusal';
import { overlap } from './area';
import { nextId } from './book';
import { blockFrom, enterValues } from './change';
import { findName, isLegalName } from './defined-name';
import { tell } from './events';
import { putThing } from '../../../hosts/cells/layer';
import { pivotsIn } from './pivot-guard';
import { refuseWhereProtected } from './protect';
import { shiftOf } from './shift';
import { shiftCellsOf } from './shift-cells';
import { newColumns, readHeaders } from './table-columns';
import { bodyArea, findTable, headerArea, totalsArea } from './table';
import type { Area } from './area';
import type { Book } from './book';
import type { Table } from './table';
import type { User } from './user';

/** Makes a table of a block; without headers of its own a row of them is put in above the rows. */
export function addTable(book: Book, given: Area, hasHeaders: boolean, by: User | null): Table {
  const { sheet } = given;
  refuseWhereProtected(sheet);
  let area = given;
  if (!hasHeaders) {
    shiftCellsOf(book, shiftOf({ ...area, rows: 1 }, 'row', 1));
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1) area = { ...area, rows: 2 };
  refuseOverlap(book, area, null);
  sheet.merges = sheet.merges.filter((merge) => overlap({ sheet, ...merge }, area) === null);
  const table: Table = {
    id: `{00000000-000C-0000-FFFF-${String(nextId(book)).padStart(12, '0')}}`,
    name: freeTableName(book),
    area,
    columns: newColumns(book, area.columns),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  book.tables.push(table);
  readHeaders(table);
  const detail = { tableId: table.id, worksheetId: sheet.id };
  tell(book, by, { type: 102, targets: ['Workbook', sheet.id], detail });
  return table;
}

function freeTableName(book: Book): string {
  for (let count = 1; ; count += 1) {
    const name = `Table${count}`;
    if (!findTable(book, name) && !findName(book, name, null)) return name;
  }
}

export function refuseOverlap(book: Book, area: Area, own: Table | null): void {
  const others = book.tables.filter((table) => table !== own && overlap(table.area, area) !== null);
  if (others.length > 0) refuse('InvalidArgument', "A table can't overlap another table.");
  if (pivotsIn(area).length > 0) {
    refuse('InvalidArgument', 'A table cannot overlap a range that contains a PivotTable report.');
  }
}

/** Gives a table another name: a legal one that nothing else has. */
export function renameTable(book: Book, table: Table, name: unknown): void {
  if (typeof name !== 'string' || !isLegalName(name)) return refuse('InvalidArgument');
  const other = findTable(book, name);
  if ((other && other !== table) || book.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    refuse('InvalidArgument', 'A table or name with this name already exists.');
  }
  table.name = name;
}

/** Gives a table another block, its headers in the same row; columns that stay keep what they are. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  refuseWhereProtected(table.area.sheet);
  const sameTop = area.sheet === table.area.sheet && area.row === table.area.row;
  if (!sameTop || overlap(area, table.area) === null || area.rows < 2) refuse('InvalidArgument');
  refuseOverlap(book, area, table);
  const before = table.columns;
  const offset = area.column - table.area.column;
  const fresh = newColumns(book, area.columns);
  table.columns = fresh.map((column, index) => before[index + offset] ?? column);
  table.area = area;
  readHeaders(table);
  book.stale = true;
}

/** Shows the row of headers, or takes it away with its cells. */
export function showHeaders(book: Book, table: Table, show: boolean): void {
  refuseWhereProtected(table.area.sheet);
  if (show === table.showHeaders) return;
  const { area } = table;
  if (!show) {
    clearRow({ ...area, rows: 1 });
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.showHeaders = false;
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const isFree = area.row > 0 && isBlankRow(above);
  if (!isFree) shiftCellsOf(book, shiftOf({ ...area, rows: 1 }, 'row', 1));
  table.area = { ...area, row: isFree ? area.row - 1 : area.row, rows: area.rows + 1 };
  table.showHeaders = true;
  table.columns.forEach(({ name }, index) =>
    putThing(area.sheet.values, table.area.row, area.column + index, name),
  );
}

/** Shows a row of totals under the table, the word "Total" first, or takes it away. */
export function showTotals(book: Book, table: Table, show: boolean): void {
  refuseWhereProtected(table.area.sheet);
  if (show === table.showTotals) return;
  const { area } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (show) {
    if (!isBlankRow(below)) shiftCellsOf(book, shiftOf(below, 'row', 1));
    putThing(area.sheet.values, below.row, below.column, 'Total');
  } else clearRow({ ...area, row: area.row + area.rows - 1, rows: 1 });
  table.area = { ...area, rows: area.rows + (show ? 1 : -1) };
  table.showTotals = show;
}

function isBlankRow({ sheet, row, column, columns }: Area): boolean {
  const cells = sheet.values.rows[row];
  return cells === undefined || cells.slice(column, column + columns).every((value) => value === undefined);
}

/** Puts a column in at a place from 0; below zero, or without one, at the end. */
export function addColumn(
  book: Book,
  table: Table,
  place: number | null,
  values: unknown,
  name: string | null,
  by: User | null,
): number {
  const { area } = table;
  refuseWhereProtected(area.sheet);
  const index = place === null || place < 0 ? table.columns.length : place;
  if (index > table.columns.length) refuse('InvalidArgument');
  const column: Area = { ...area, column: area.column + index, columns: 1 };
  const isEnd = index === table.columns.length;
  if (!isEnd || !isBlank(column)) shiftCellsOf(book, shiftOf(column, 'column', 1));
  // Cells put in between two of its columns have made one already.
  if (isEnd || index === 0) table.columns.splice(index, 0, ...newColumns(book, 1));
  table.area = { ...area, columns: table.columns.length };
  readHeaders(table);
  if (values !== null && values !== undefined) {
    const block = blockFor(table, column, values);
    enterValues(book, block.area, block.rows, by);
  }
  if (name !== null) {
    const header = headerArea(table);
    if (header) enterValues(book, { ...header, column: column.column, columns: 1 }, [[`'${name}`]], by);
  }
  book.stale = true;
  return index;
}

/** Values of a new column come with its header, or for its rows alone. */
function blockFor(table: Table, column: Area, values: unknown): { area: Area; rows: unknown } {
  const whole = { ...column, row: table.area.row, rows: table.area.rows };
  const body = { ...bodyArea(table), column: column.column, columns: 1 };
  const count = Array.isArray(values) ? values.length : 1;
  const area = count === whole.rows ? whole : body;
  return { area, rows: blockFrom(area, values, () => true) };
}

function isBlank(area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (area.sheet.values.rows[row]?.[area.column] !== undefined) return false;
  }
  return true;
}

export function deleteColumn(book: Book, table: Table, index: number): void {
  refuseWhereProtected(table.area.sheet);
  if (table.columns.length === 1) return deleteTable(book, table, null);
  const { area } = table;
  const column = { ...area, column: area.column + index, columns: 1 };
  const was = { ...area };
  shiftCellsOf(book, shiftOf(column, 'column', -1));
  table.area = { ...was, columns: was.columns - 1 };
}

/** Puts rows in at a place from 0 (without one at the end), moving what stands below. */
export function addRows(
  book: Book,
  table: Table,
  place: number | null,
  values: unknown,
  by: User | null,
): number {
  refuseWhereProtected(table.area.sheet);
  const body = bodyArea(table);
  const index = place === null || place < 0 ? body.rows : place;
  if (index > body.rows) refuse('InvalidArgument');
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const rows = { ...body, row: body.row + index, rows: count };
  const was = table.area;
  const totals = totalsArea(table);
  shiftCellsOf(
    book,
    shiftOf({ ...rows, row: totals && index === body.rows ? totals.row : rows.row }, 'row', 1),
  );
  table.area = { ...was, rows: was.rows + count };
  const given = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  if (given !== null && given !== undefined) enterValues(book, rows, given, by);
  book.stale = true;
  return index;
}

export function deleteRows(book: Book, table: Table, index: number, count: number): void {
  refuseWhereProtected(table.area.sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) refuse('InvalidArgument');
  if (table.columns.some(({ filter }) => filter !== null)) refuse('FilteredRangeConflict');
  const was = table.area;
  // The last row of a table is emptied, for a table has one always.
  const gone = Math.min(count, body.rows - 1);
  for (let row = body.row + index; row < body.row + index + count; row += 1)
    clearRow({ ...body, row, rows: 1 });
  if (gone > 0) shiftCellsOf(book, shiftOf({ ...body, row: body.row + index, rows: gone }, 'row', -1));
  table.area = { ...was, rows: was.rows - gone };
}

function clearRow({ sheet, row, column, columns }: Area): void {
  for (let at = column; at < column + columns; at += 1) {
    putThing(sheet.values, row, at, undefined);
    putThing(sheet.formulas, row, at, undefined);
  }
}

/** Takes a table away with its cells' contents. */
export function deleteTable(book: Book, table: Table, by: User | null): void {
  const { sheet } = table.area;
  refuseWhereProtected(sheet);
  for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
    clearRow({ ...table.area, row, rows: 1 });
  }
  dropTable(book, table);
  const detail = { tableId: table.id, tableName: table.name, worksheetId: sheet.id };
  tell(book, by, { type: 103, targets: ['Workbook', sheet.id], detail });
}

/** The table is a block of cells again. */
export function dropTable(book: Book, table: Table): void {
  book.tables.splice(book.tables.indexOf(table), 1);
  book.stale = true;
}
