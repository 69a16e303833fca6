import { found, refused, type Problem, type Result, type Rows, type Table } from '#core';
import { allBytes, type ByteSource } from './byte-source';
import { checkPackage } from './check-package';
import { fileEmpty, sheetMissing } from './file-problems';
import { trippedOver } from './read-xlsx';
import { firstRows, readXlsxSheet, seenSheets, type Package } from './read-xlsx-sheet';
import type { Unpacking } from './sheet-package';
import { tableFromRows } from './table-from-rows';
import { zipDirectory } from './zip-directory';

/** What is said of a workbook that holds accounts. */
export interface XlsxTableOptions {
  /** The sheet to read; without it the first that holds anything. */
  readonly sheet?: string | undefined;
  /** The row, from 1, that holds the headers. */
  readonly headerRow?: number | undefined;
  readonly reading?: Unpacking | undefined;
}

/** The accounts of one sheet of a workbook, and what its other sheets are called. */
export interface XlsxTable {
  readonly table: Table;
  readonly sheet: string;
  /** All that can be chosen: sheets that are seen and hold something. */
  readonly sheets: readonly string[];
}

/** So many rows tell whether a sheet holds anything. */
const TOP = 100;

/** Reads accounts from an xlsx file alone, row by row, for hosts whose page has to answer while they are read. */
export async function readXlsxTable(
  source: ByteSource,
  file: string,
  { reading, ...sought }: XlsxTableOptions = {},
): Promise<Result<XlsxTable>> {
  const bytes = await allBytes(source);
  const obstacle = await checkPackage(bytes, file);
  if (obstacle) return refused([obstacle]);
  const called: { off?: unknown } = {};
  const unpacking: Unpacking = async (share) => {
    await reading?.(share).catch((error: unknown) => {
      called.off = error;
      throw error;
    });
  };
  try {
    return await tableOf({ bytes, parts: zipDirectory(bytes) ?? [] }, file, sought, unpacking);
  } catch (error) {
    if ('off' in called) throw called.off;
    return refused([trippedOver(error, file)]);
  }
}

async function tableOf(
  file: Package,
  name: string,
  { sheet, headerRow }: Omit<XlsxTableOptions, 'reading'>,
  unpacking: Unpacking,
): Promise<Result<XlsxTable>> {
  const seen = await seenSheets(file);
  const sheets = seen.length > 1 ? await filledSheets(file, seen) : seen;
  const chosen = sheet === undefined ? sheets[0] : sheets.find((each) => each === sheet);
  if (chosen === undefined) return refused([noSuchTable(name, sheet, sheets)]);
  const rows = await readXlsxSheet(file, chosen, unpacking);
  const made = tableFromRows(rows, chosen, {
    accounts: true,
    ...(headerRow === undefined ? {} : { headerRow }),
  });
  return made
    ? found({ table: made.table, sheet: chosen, sheets }, made.notices)
    : refused([fileEmpty({ file: name })]);
}

async function filledSheets(file: Package, seen: readonly string[]): Promise<readonly string[]> {
  const tops = await firstRows(file, seen, TOP);
  // Whoever left so many rows blank at the top may have filled those below.
  const isFilled = (rows: Rows, sheet: string) => rows.length >= TOP || tableFromRows(rows, sheet) !== null;
  return tops.filter(({ rows, sheet }) => isFilled(rows, sheet)).map(({ sheet }) => sheet);
}

function noSuchTable(file: string, sheet: string | undefined, sheets: readonly string[]): Problem {
  if (sheet === undefined || sheets.length === 0) return fileEmpty({ file });
  return sheetMissing({ file, sheet, sheets: sheets.map((each) => `"${each}"`).join(', ') });
}
