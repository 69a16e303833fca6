import type { Problem, Result, Rows } from '#core';
import { found } from '#core';
import { readXlsxTable, sourceOfBlob } from '#files';
import type { PickedImport } from '../engine/questions/read-import';

/** The accounts of one sheet of a picked xlsx file, the row of headers first. */
export interface ReadWorkbook {
  readonly rows: Rows;
  readonly columnCount: number;
  /** The row, from 1, that the headers stand in. */
  readonly headerRow: number;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly notices: readonly Problem[];
}

/** Reads an xlsx file on the page. This module is loaded when one is first picked: it weighs more than a screen. */
export async function readWorkbookFile(picked: PickedImport): Promise<Result<ReadWorkbook>> {
  const { file, name, sheet, headerRow } = picked;
  const read = await readXlsxTable(sourceOfBlob(file), name, { sheet, headerRow });
  if (!read.ok) return read;
  const { table, ...chosen } = read.value;
  const { headers, firstRow, rowCount } = table;
  const rows = [headers, ...table.rows.slice(firstRow, firstRow + rowCount)];
  return found({ rows, columnCount: headers.length, headerRow: firstRow, notices: read.notices, ...chosen });
}
