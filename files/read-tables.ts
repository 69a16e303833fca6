import {
  found,
  isBlankCell,
  refused,
  type Cell,
  type Problem,
  type Result,
  type Rows,
  type Table,
} from '#core';
import { fileEmpty, sheetMissing } from './file-problems';
import { fileKind } from './file-kind';
import { readCsv } from './read-csv';
import { readXlsx, type Grid, type NamedGrid } from './read-xlsx';
import { tableFromRows } from './table-from-rows';

/** What a file holds: one table for each sheet that is
 * seen and not empty (a csv file has one), and the cells it gives names to. */
export interface FileTables {
  readonly file: string;
  readonly kind: 'csv' | 'xlsx';
  readonly tables: readonly Table[];
  readonly names: readonly NamedGrid[];
}

/** Which part of a file is wanted. */
export interface ReadOptions {
  /** The one sheet to read; the others are not looked at. A csv file has no sheets. */
  readonly sheet?: string;
  /** Accounts are sought: their header may stand below a title or a line of groups. */
  readonly accounts?: boolean;
}

interface FileGrids {
  readonly kind: FileTables['kind'];
  readonly grids: readonly Grid[];
  readonly names: readonly NamedGrid[];
}

/**
 * Reads the tables of a csv, tsv or xlsx file. Texts of a csv file stay as received. What is odd (short rows, repeated
 * headers, an old encoding) is said as notices; what cannot be read is a problem that names the file.
 * @param file the file's name, as problems say it; the content decides what kind of file it is
 */
export async function readTables(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileTables>> {
  const read = await readGrids(bytes, file);
  if (!read.ok) return read;
  const { kind, grids, names } = read.value;
  const seen = grids.filter((grid) => !grid.hidden);
  const wanted = kind === 'csv' || options.sheet === undefined ? seen : sheetNamed(grids, options.sheet);
  if (wanted.length === 0 && options.sheet !== undefined) {
    return refused([missingSheet(grids, file, options.sheet)]);
  }
  const tables: Table[] = [];
  const notices: Problem[] = [...read.notices];
  for (const { sheet, rows } of wanted) {
    const table = tableFromRows(rows, sheet, options.accounts);
    if (!table) continue;
    tables.push(table.table);
    notices.push(...table.notices);
  }
  return tables.length > 0 ? found({ file, kind, tables, names }, notices) : refused([fileEmpty({ file })]);
}

/**
 * Reads the whole grid of a file (the first sheet of an xlsx), header row included, as a user would select it: texts of a
 * csv file that are plain numbers become numbers, empty ones blank. Blank rows at the end are cut.
 */
export async function readGrid(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<Rows>> {
  const read = await readGrids(bytes, file);
  if (!read.ok) return read;
  const { kind, grids } = read.value;
  const wanted =
    kind === 'csv' || options.sheet === undefined ? grids[0] : sheetNamed(grids, options.sheet)[0];
  if (!wanted) return refused([missingSheet(grids, file, options.sheet ?? '')]);
  let end = wanted.rows.length;
  while (end > 0 && wanted.rows[end - 1]!.every(isBlankCell)) end -= 1;
  if (end === 0) return refused([fileEmpty({ file })]);
  const rows = wanted.rows.slice(0, end);
  return found(kind === 'csv' ? rows.map((row) => row.map(typedCell)) : rows, read.notices);
}

async function readGrids(bytes: Uint8Array, file: string): Promise<Result<FileGrids>> {
  const kind = fileKind(bytes, file);
  if (typeof kind !== 'string') return refused([kind]);
  if (kind === 'xlsx') {
    const read = await readXlsx(bytes, file);
    return read.ok ? found({ kind, ...read.value }, read.notices) : read;
  }
  const read = readCsv(bytes, file);
  return read.ok
    ? found({ kind, grids: [{ sheet: file, rows: read.value, hidden: false }], names: [] }, read.notices)
    : read;
}

/** Excel takes sheet names for the same whatever their case. */
function sheetNamed(grids: readonly Grid[], sheet: string): readonly Grid[] {
  return grids.filter((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase());
}

function missingSheet(grids: readonly Grid[], file: string, sheet: string): Problem {
  return sheetMissing({ file, sheet, sheets: grids.map((grid) => `"${grid.sheet}"`).join(', ') });
}

/** Digits that begin with a needless 0 are codes, not numbers: a postcode would lose it. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

function typedCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (cell.trim() === '') return null;
  return PLAIN_NUMBER.test(cell) ? Number(cell) : cell;
}
