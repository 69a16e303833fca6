import { exampleFirmModel, exampleFirms, exampleMarketAccounts } from '../../../core/functions/example-firms';
import { readFirms } from '../../../core/history/read-firms';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { makeReport, type Report } from '../../../core/report/report';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';

/** The report of the example of docs/top-down.md. */
export function topDownReport(firms: Rows = exampleFirms()): Report {
  const model = valueOf(readModelSheet(exampleFirmModel()));
  const { table } = accountRows(exampleMarketAccounts());
  return valueOf(makeReport(table, model, { firms: valueOf(readFirms(accountRows(firms).table)) }));
}
