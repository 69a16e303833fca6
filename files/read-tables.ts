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
import { allBytes, firstBytes, sourceOfBytes, type ByteSource } from './byte-source';
import { fileEmpty, sheetMissing } from './file-problems';
import { fileKind } from './file-kind';
import { readCsv, type CsvSaid, type CsvShown, type Reading } from './read-csv';
import { readXlsx, type Grid, type NamedGrid } from './read-xlsx';
import { tableFromRows } from './table-from-rows';

/** What a file holds: one table for each sheet that is
 * seen and not empty (a csv file has one), and the cells it gives names to. */
export interface FileTables {
  readonly file: string;
  readonly kind: 'csv' | 'xlsx';
  readonly tables: readonly Table[];
  readonly names: readonly NamedGrid[];
  /** How a csv file was read. */
  readonly csv?: CsvShown;
}

/** Which part of a file is wanted. */
export interface ReadOptions {
  /** The one sheet to read; the others are not looked at. A csv file has no sheets. */
  readonly sheet?: string;
  /** Accounts are sought: their header may stand below a title or a line of groups. */
  readonly accounts?: boolean;
  /** The row, from 1, that holds the headers, where the user says so. */
  readonly headerRow?: number;
  /** What the user says of a csv file. */
  readonly csv?: CsvSaid;
  /** Told how far the reading of a csv file is. */
  readonly reading?: Reading;
}

interface FileGrids {
  readonly kind: FileTables['kind'];
  readonly grids: readonly Grid[];
  readonly names: readonly NamedGrid[];
  readonly csv?: CsvShown;
}

/**
 * Reads the tables of a csv, tsv or xlsx file; a csv file is read in pieces, however large. Texts of a csv file stay as received. What is odd (short rows, repeated
 * headers, an old encoding) is said as notices; what cannot be read is a problem that names the file.
 * @param file the file's name, as problems say it; the content decides what kind of file it is
 */
export async function readTables(
  source: Uint8Array | ByteSource,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileTables>> {
  const read = await readGrids(source, file, options);
  if (!read.ok) return read;
  const { kind, grids, names, csv } = read.value;
  const seen = grids.filter((grid) => !grid.hidden);
  const wanted = kind === 'csv' || options.sheet === undefined ? seen : sheetNamed(grids, options.sheet);
  if (wanted.length === 0 && options.sheet !== undefined) {
    return refused([missingSheet(grids, file, options.sheet)]);
  }
  const tables: Table[] = [];
  const notices: Problem[] = [...read.notices];
  for (const { sheet, rows } of wanted) {
    const table = tableFromRows(rows, sheet, options);
    if (!table) continue;
    tables.push(table.table);
    notices.push(...table.notices);
  }
  return tables.length > 0
    ? found({ file, kind, tables, names, ...(csv ? { csv } : {}) }, notices)
    : refused([fileEmpty({ file })]);
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
  const read = await readGrids(bytes, file, options);
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

async function readGrids(
  given: Uint8Array | ByteSource,
  file: string,
  { csv, reading }: ReadOptions,
): Promise<Result<FileGrids>> {
  const source = given instanceof Uint8Array ? sourceOfBytes(given) : given;
  const first = await firstBytes(source);
  const kind = await kindOf(source, first, file);
  if (typeof kind !== 'string') return refused([kind]);
  if (kind === 'xlsx') {
    const read = await readXlsx(given instanceof Uint8Array ? given : await allBytes(source), file);
    return read.ok ? found({ kind, ...read.value }, read.notices) : read;
  }
  const read = await readCsv(source, file, csv, reading);
  if (!read.ok) return read;
  const { rows, ...shown } = read.value;
  return found({ kind, grids: [{ sheet: file, rows, hidden: false }], names: [], csv: shown }, read.notices);
}

/** What a file is; one that begins with blanks alone or like a compound file is looked at whole. */
async function kindOf(source: ByteSource, first: Uint8Array, file: string) {
  const kind = fileKind(first, file);
  const isSure = typeof kind === 'string' || source.size === first.length;
  return isSure ? kind : fileKind(await allBytes(source), file);
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
