import type { Report } from '#core';
import { makeReport } from '#core';
import type { Host, TablePlace } from '../host';
import { findAccountTables } from './find-account-tables';
import { readAccounts } from './read-accounts';

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
  const [table] = await findAccountTables(sheets);
  if (!table) return null;
  const { place } = table;
  const accounts = await readAccounts(sheets, models, place);
  if (!accounts.model || accounts.problems.length > 0) return null;
  const report = makeReport(accounts.table, accounts.model, { overrides: accounts.overrides });
  return report.ok ? { report: report.value, place } : null;
}
