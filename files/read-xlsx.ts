import { readXlsx as readWorkbook, type CellValue, type Workbook as FileWorkbook } from 'hucre/xlsx';
import { columnOfLetters, found, refused, type Cell, type Problem, type Result, type Rows } from '#core';
import { checkPackage } from './check-package';
import { fileDamaged } from './file-problems';

/** One sheet of a file: everything that stands on it, row 1 first. */
export interface Grid {
  readonly sheet: string;
  readonly rows: Rows;
  /** True for a sheet that its reader does not see. */
  readonly hidden: boolean;
}

/** A name that the file gives to cells: a defined name or the name of a native table. */
export interface NamedGrid extends Grid {
  readonly name: string;
}

/** What an Excel file holds. */
export interface XlsxContent {
  readonly grids: readonly Grid[];
  readonly names: readonly NamedGrid[];
}

const MILLISECONDS_A_DAY = 86_400_000;
/** The serial day of 1970-01-01. */
const UNIX_EPOCH_DAY = 25_569;

/**
 * Reads an xlsx file: formulas as the value that was saved with them, dates as days (of either date system), error cells
 * as their text (`#N/A`). Nothing is unpacked before the package was looked at.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Result<XlsxContent>> {
  const obstacle = await checkPackage(bytes, file);
  if (obstacle) return refused([obstacle]);
  let workbook: FileWorkbook;
  try {
    workbook = await readWorkbook(bytes);
  } catch (error) {
    return refused([trippedOver(error, file)]);
  }
  const grids = workbook.sheets.map((sheet) => ({
    sheet: sheet.name,
    rows: withDays(sheet.rows),
    hidden: sheet.hidden || sheet.veryHidden || false,
  }));
  return found({ grids, names: namedGrids(workbook, grids) });
}

/** Whatever the reader trips over stands in the user's file; its own words are the best there are. */
export function trippedOver(error: unknown, file: string): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return fileDamaged({ file, detail: detail.charAt(0).toLowerCase() + detail.slice(1) });
}

/** Rows that the reader made for us alone: days take the place of its dates without a copy. */
export function withDays(rows: (CellValue | Cell)[][]): Rows {
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (value instanceof Date) row[column] = dayCell(value);
    }
  }
  return rows as Rows;
}

function dayCell(date: Date): Cell {
  const day = date.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH_DAY;
  return Number.isFinite(day) ? { day } : null;
}

function namedGrids(workbook: FileWorkbook, grids: readonly Grid[]): NamedGrid[] {
  const named: NamedGrid[] = [];
  for (const { name, range } of workbook.namedRanges ?? []) {
    const grid = gridAt(range, grids);
    if (grid) named.push({ name, ...grid });
  }
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables ?? []) {
      const grid = table.range && gridAt(`'${sheet.name.replaceAll("'", "''")}'!${table.range}`, grids);
      if (grid) named.push({ name: table.displayName ?? table.name, ...grid });
    }
  }
  return named;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Names may stand for formulas, constants and lost ranges too; these have no cells. */
function gridAt(reference: string, grids: readonly Grid[]): Grid | null {
  const parts = REFERENCE.exec(reference);
  if (!parts) return null;
  const sheet = (parts[1]?.replaceAll("''", "'") ?? parts[2])!;
  const grid = grids.find((each) => each.sheet === sheet);
  if (!grid) return null;
  const left = columnOfLetters(parts[3]!);
  const right = columnOfLetters(parts[5] ?? parts[3]!);
  const rows = grid.rows.slice(Number(parts[4]) - 1, Number(parts[6] ?? parts[4]));
  return { ...grid, rows: rows.map((row) => row.slice(left, right + 1)) };
}
