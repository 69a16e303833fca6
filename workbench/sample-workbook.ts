import type { IWorkbookData } from '@univerjs/core';
import type { Rows } from '#core';
import { dayOf, makeSample, starterModel, writeModelSheet } from '#core';
import type { GridSheet } from '#panel';
import { describedModel, gridLiveSheet, gridSheet, liveSheets, modelSheet, wholeRange } from '#panel';
import { plainSheet } from './plain-sheet';
import { workbookData } from './sheet-data';

const accountCount = 2000;
const seed = 7;

/** A workbook of invented accounts, their starter model, and sheets of live functions over both. */
export function sampleWorkbook(today: string): Partial<IWorkbookData> {
  const { accounts } = makeSample({ accounts: accountCount, seed, today: dayOf(today) ?? 0 });
  const starter = starterModel(accounts);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const model = { ...starter.value, settings: { ...starter.value.settings, asOf: today } };
  const modelRows: Rows = writeModelSheet(model);
  const accountsSheet = plainSheet('Accounts', accounts.rows);
  const place = { sheet: accountsSheet.name, range: wholeRange(accounts.rows) };
  const sheets: readonly GridSheet[] = [
    accountsSheet,
    gridSheet(describedModel(modelRows)),
    ...liveSheets(place).map(gridLiveSheet),
  ];
  const name = { name: modelSheet.name, sheet: modelSheet.sheet, range: wholeRange(modelRows) };
  return workbookData('sample', sheets, [name]);
}
