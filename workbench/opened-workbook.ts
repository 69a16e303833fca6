import type { IWorkbookData } from '@univerjs/core';
import type { Result, Table } from '#core';
import { found } from '#core';
import { readGrid, readTables } from '#files';
import { modelPlace, nextTurn, overridesName, overridesPlace, wholeRange } from '#panel';
import { plainSheet } from './plain-sheet';
import { workbookData } from './sheet-data';

let opened = 0;

/** Reads a csv or xlsx file of the user as a workbook; what cannot be read is said, and nothing is opened. */
export async function openedWorkbook(file: File): Promise<Result<Partial<IWorkbookData>>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tables = await readTables(bytes, file.name);
  if (!tables.ok) return tables;
  const id = `opened-${opened++}`;
  await nextTurn();
  if (tables.value.kind === 'csv') {
    // Numbers of a csv file become numbers here, as a spreadsheet would read them.
    const grid = await readGrid(bytes, file.name);
    if (!grid.ok) return grid;
    await nextTurn();
    return found(workbookData(id, [plainSheet(sheetName(file.name), grid.value)]), tables.notices);
  }
  const sheets = tables.value.tables.map((table) => plainSheet(table.name ?? 'Sheet', tableRows(table)));
  const model = sheets.find(({ name, rows }) => name === modelPlace.sheet && rows[0]?.[0] === 'part');
  const overrides = sheets.find(({ name }) => name === overridesPlace.sheet);
  const names = [
    ...(model ? [{ ...modelPlace, range: wholeRange(model.rows) }] : []),
    ...(overrides ? [overridesName(overrides.rows)] : []),
  ];
  return found(workbookData(id, sheets, names), tables.notices);
}

/** All rows as they stand in the file, what is above the header too. */
function tableRows({ rows, firstRow, rowCount }: Table) {
  return rows.slice(0, firstRow + rowCount);
}

/** A file's name as the name of its sheet: without its ending, and within the 31 characters a sheet's name has. */
function sheetName(file: string): string {
  const plain = file.replace(/\.[^.]+$/, '').replace(/[[\]*?:/\\']/g, ' ');
  return plain.trim().slice(0, 31) || 'Accounts';
}
