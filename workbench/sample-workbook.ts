import type { IWorkbookData } from '@univerjs/core';
import { dayOf, makeSample, modelSheet, starterModel } from '#core';
import type { GridSheet } from '#panel';
import { gridLiveSheet, gridSheet, liveSheets, modelPlace, wholeRange } from '#panel';
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
  const written = gridSheet(modelSheet(model));
  const accountsSheet = plainSheet('Accounts', accounts.rows);
  const place = { sheet: accountsSheet.name, range: wholeRange(accounts.rows) };
  const sheets: readonly GridSheet[] = [accountsSheet, written, ...liveSheets(place).map(gridLiveSheet)];
  const name = { ...modelPlace, range: wholeRange(written.rows) };
  return workbookData('sample', sheets, [name]);
}
