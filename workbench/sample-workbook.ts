import type { IWorkbookData } from '@univerjs/core';
import { dayOf, makeSample, modelSheet, starterModel } from '#core';
import type { Rows } from '#core';
import type { GridSheet } from '#panel';
import {
  gridLiveSheet,
  gridSheet,
  liveSheets,
  modelPlace,
  overridesName,
  overridesPlace,
  wholeRange,
} from '#panel';
import { plainSheet } from './plain-sheet';
import { workbookData } from './sheet-data';

const accountCount = 2000;
const seed = 7;

/** The spreadsheet opens no second workbook under an id that is still open. */
let opened = 0;

/** A workbook of invented accounts with their deals, spend, effort and reps, a starter model, and sheets of live functions over them. */
export function sampleWorkbook(today: string): Partial<IWorkbookData> {
  const sample = makeSample({ accounts: accountCount, seed, today: dayOf(today) ?? 0 });
  const { accounts } = sample;
  const starter = starterModel(accounts);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const model = { ...starter.value, settings: { ...starter.value.settings, asOf: today } };
  const written = gridSheet(modelSheet(model));
  const accountsSheet = plainSheet('Accounts', accounts.rows);
  const place = { sheet: accountsSheet.name, range: wholeRange(accounts.rows) };
  const decisions = plainSheet(overridesPlace.sheet, sampleOverrides(today));
  const deals = plainSheet('Opportunities', sample.opportunities.rows);
  const history = { sheet: deals.name, range: wholeRange(deals.rows) };
  const listed = plainSheet('Reps', sample.reps.rows);
  const reps = { sheet: listed.name, range: wholeRange(listed.rows) };
  const live = liveSheets(place, { model, hasOverrides: true, history, reps });
  const sheets: readonly GridSheet[] = [
    accountsSheet,
    written,
    decisions,
    deals,
    plainSheet('Spend', sample.spend.rows),
    plainSheet('Effort', sample.effort.rows),
    listed,
    ...live.map(gridLiveSheet),
  ];
  const modelName = { ...modelPlace, range: wholeRange(written.rows) };
  return workbookData(`sample-${opened++}`, sheets, [modelName, overridesName(decisions.rows)]);
}

/** What sellers might have decided about the second and the thirteenth account of the sample. */
function sampleOverrides(today: string): Rows {
  const day = { day: dayOf(today) ?? 0 };
  return [
    ['key', 'field', 'value', 'who', 'when', 'why'],
    ['A0000002', 'segment', 'Enterprise', 'Ana Ruiz', day, 'buys for the whole group'],
    ['A0000013', 'region', 'North America', 'Tom Berg', day, 'the buying centre moved to Boston'],
  ];
}
