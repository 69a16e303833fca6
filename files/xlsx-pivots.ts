import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { headerRow, tableCells, type Sheet, type Workbook } from '#core';

type FilePivot = NonNullable<WriteSheet['pivotTables']>[number];

/** A text in a pivot's cache may not be longer unless the cache says so; it is rebuilt from the sheet when opened. */
const LONGEST_CACHED = 255;

/**
 * The native pivot table of a sheet.
 * @throws when it asks for what a pivot table cannot do: our own code describes them
 */
export function filePivot(sheet: Sheet, workbook: Workbook): FilePivot | null {
  const { pivot } = sheet;
  if (!pivot) return null;
  const source = workbook.sheets.find((each) => each.name === pivot.source);
  const columns = pivot.columns ?? [];
  const used = [...pivot.rows, ...columns, ...pivot.values.map((value) => value.header)];
  const unknown = used.find((header) => !source?.columns.some((column) => column.header === header));
  if (!source || unknown !== undefined) {
    throw new Error(`pivot "${pivot.name}" needs "${unknown}" on "${pivot.source}"`);
  }
  if (sheet.columns.length > 0) throw new Error(`pivot "${pivot.name}" shares its sheet with columns`);
  if (columns.length > 0 && pivot.values.length > 1) {
    throw new Error(`pivot "${pivot.name}" has columns and several values`);
  }
  const places = new Set([...pivot.rows, ...columns]);
  const twice = pivot.values.find((value) => places.has(value.header));
  if (twice) throw new Error(`pivot "${pivot.name}" has "${twice.header}" in two places`);
  return {
    name: pivot.name,
    sourceSheet: pivot.source,
    sourceRange: tableCells(source),
    targetCell: `A${headerRow(sheet) + 1}`,
    rows: [...pivot.rows],
    columns: [...columns],
    values: pivot.values.map(({ header, by, name }) => ({ field: header, function: by, displayName: name })),
  };
}

/** True when a pivot table of the workbook is over this sheet. */
export function feedsPivot(sheet: Sheet, workbook: Workbook): boolean {
  return workbook.sheets.some((each) => each.pivot?.source === sheet.name);
}

/**
 * What the cache of a pivot table holds of its source: the header and the rows, where texts have no blanks and numbers
 * neither, because a cache that has some must say so and the file's writer does not. The items of a field stand in the order
 * in which the cache meets them, so its rows are sorted by what pivots show them by, the fields of few items first.
 */
export function cachedRows(
  sheet: Sheet,
  workbook: Workbook,
  rows: readonly (readonly CellValue[])[],
): CellValue[][] {
  const [header = [], ...body] = rows.slice(headerRow(sheet) - 1);
  const numeric = header.map((_, column) => body.every((row) => isNumberOrBlank(row[column] ?? null)));
  const cached = body.map((row) =>
    numeric.map((isNumeric, column) => cachedValue(row[column] ?? null, isNumeric)),
  );
  const pivots = workbook.sheets.flatMap(({ pivot }) => (pivot?.source === sheet.name ? [pivot] : []));
  const shown = new Set(pivots.flatMap(({ rows: down, columns = [] }) => [...down, ...columns]));
  const fields = header.flatMap((name, column) =>
    shown.has(String(name)) ? [{ column, items: new Set(cached.map((row) => row[column])).size }] : [],
  );
  fields.sort((one, other) => one.items - other.items);
  const key = (row: readonly CellValue[]): string =>
    fields.map(({ column }) => String(row[column])).join('\u0000');
  const sorted = cached.map((row) => ({ row, key: key(row) }));
  sorted.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return [[...header], ...sorted.map(({ row }) => row)];
}

function isNumberOrBlank(value: CellValue): boolean {
  return value === null || value === '' || typeof value === 'number';
}

function cachedValue(value: CellValue, isNumeric: boolean): CellValue {
  if (isNumeric) return typeof value === 'number' ? value : 0;
  if (value === null || value === '') return '(blank)';
  return (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)).slice(0, LONGEST_CACHED);
}
