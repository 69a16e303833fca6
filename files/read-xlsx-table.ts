import { found, refused, type Problem, type Result, type Table } from '#core';
import { allBytes, type ByteSource } from './byte-source';
import { fileEmpty, sheetMissing } from './file-problems';
import { readXlsx } from './read-xlsx';
import { tableFromRows } from './table-from-rows';

/** What is said of a workbook that holds accounts. */
export interface XlsxTableOptions {
  /** The sheet to read; without it the first that holds anything. */
  readonly sheet?: string | undefined;
  /** The row, from 1, that holds the headers. */
  readonly headerRow?: number | undefined;
}

/** The accounts of one sheet of a workbook, and what its other sheets are called. */
export interface XlsxTable {
  readonly table: Table;
  readonly sheet: string;
  /** All that can be chosen: sheets that are seen and hold something. */
  readonly sheets: readonly string[];
}

/** Reads accounts from an xlsx file alone, for hosts that load it apart from what reads csv. */
export async function readXlsxTable(
  source: ByteSource,
  file: string,
  { sheet, headerRow }: XlsxTableOptions = {},
): Promise<Result<XlsxTable>> {
  const read = await readXlsx(await allBytes(source), file);
  if (!read.ok) return read;
  const sought = { accounts: true, ...(headerRow === undefined ? {} : { headerRow }) };
  const filled = read.value.grids.flatMap((grid) => {
    const made = grid.hidden ? null : tableFromRows(grid.rows, grid.sheet, sought);
    return made ? [{ ...made, sheet: grid.sheet }] : [];
  });
  const sheets = filled.map((each) => each.sheet);
  const chosen = filled.find((each) => sheet === undefined || each.sheet === sheet);
  if (!chosen) return refused([noSuchTable(file, sheet, sheets)]);
  return found({ table: chosen.table, sheet: chosen.sheet, sheets }, [...read.notices, ...chosen.notices]);
}

function noSuchTable(file: string, sheet: string | undefined, sheets: readonly string[]): Problem {
  if (sheet === undefined || sheets.length === 0) return fileEmpty({ file });
  return sheetMissing({ file, sheet, sheets: sheets.map((each) => `"${each}"`).join(', ') });
}
