import { excelGrid } from '../../../addin/host/excel-grid';
import { excelModels } from '../../../addin/host/excel-models';
import { excelPresence } from '../../../addin/host/excel-presence';
import { newSession } from '../../../addin/host/session';
import { refreshPivots } from '../../../addin/natives/refresh-pivots';
import { isDay } from '../../../core/values/cell';
import { columnLetters } from '../../../core/values/address';
import { createMemoryHost } from '../../../panel/memory-host';
import { sheetsOver } from '../../../panel/grid-sheets';
import type { Host } from '../../../panel/host';
import type { Bench, StartingSheet } from '../../hosts/contract';
import type { OpenExcel } from '../excel/microsoft-client';
import { openExcel } from '../excel/microsoft-client';

/** The host over a workbook in memory, and that workbook. */
export interface HostBench extends Bench {
  readonly excel: OpenExcel;
}

/** Makes this Excel the one that the host's code finds. */
export function useExcel({ Excel, Office, OfficeExtension }: OpenExcel): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

/** The Excel host over Microsoft's own proxies, on a workbook of these sheets. */
export async function openHost(sheets: readonly StartingSheet[]): Promise<HostBench> {
  const excel = openExcel(
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (isDay(cell) ? cell.day : cell))),
    })),
  );
  useExcel(excel);
  await Promise.all(sheets.map((sheet) => showDays(excel, sheet)));
  const session = newSession();
  const over = sheetsOver(excelGrid(session));
  const { desk } = createMemoryHost();
  const refreshed = { ...over, refreshPivots: async () => void (await excel.Excel.run(refreshPivots)) };
  const host: Host = {
    sheets: refreshed,
    models: excelModels(over, session),
    presence: excelPresence(),
    desk,
  };
  return {
    host,
    excel,
    hasPivots: true,
    select: async (sheet, range) => excel.hands.select(sheet, range),
    nameRange: (name) => rangeOfName(excel, name),
    formulasOf: (sheet, range) =>
      excel.Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load('formulas');
        await context.sync();
        return cells.formulas as string[][];
      }),
  };
}

/** Days are numbers with a format of days. */
function showDays({ Excel }: OpenExcel, { name, rows }: StartingSheet): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (isDay(cell)) worksheet.getRange(columnLetters(column) + (at + 1)).numberFormat = [['yyyy-mm-dd']];
      }),
    );
    await context.sync();
  });
}

/** A name of the workbook as functions find it: a defined name, or a native table with its header row. */
function rangeOfName({ Excel }: OpenExcel, name: string): Promise<{ sheet: string; range: string } | null> {
  return Excel.run(async (context) => {
    const named = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('address');
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (!named.isNullObject) return placeOf(named.address);
    if (table.isNullObject) return null;
    const range = table.getRange().load('address');
    await context.sync();
    return placeOf(range.address);
  });
}

function placeOf(address: string): { sheet: string; range: string } {
  const [sheet = '', range = ''] = address.split('!');
  return { sheet: sheet.replace(/^'|'$/g, ''), range };
}
