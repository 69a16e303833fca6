import type { Report } from '#core';
import { makeReport } from '#core';
import type { Host, TablePlace } from '../host';
import { nextTurn } from '../next-turn';
import { findAccountTables } from './find-account-tables';
import { findSecondTables } from './find-second-tables';
import { readAccounts } from './read-accounts';
import { readHistory } from './read-history';

/** What the workbook's own model makes of its accounts as they stand. */
export interface CurrentReport {
  readonly report: Report;
  readonly place: TablePlace;
}

/** The report of a workbook that holds accounts and a model; null where one is missing or has a mistake. */
export async function currentReport({
  sheets,
  models,
}: Pick<Host, 'sheets' | 'models'>): Promise<CurrentReport | null> {
  const tables = await findAccountTables(sheets);
  const [table] = tables;
  if (!table) return null;
  const { place } = table;
  const accounts = await readAccounts(sheets, models, place);
  if (!accounts.model || accounts.problems.length > 0) return null;
  const { places } = await findSecondTables(sheets, tables, place);
  const { read } = await readHistory(sheets, accounts.table, accounts.model, places, nextTurn);
  const report = makeReport(accounts.table, accounts.model, { overrides: accounts.overrides, ...read });
  return report.ok ? { report: report.value, place } : null;
}
