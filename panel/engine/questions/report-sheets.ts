import type { Model, Result, Sheet } from '#core';
import { found, reportWorkbook } from '#core';
import type { Question } from '../question';
import { reportOf } from '../report-of';

/** Every sheet of a report on the accounts, with its charts and pivots. */
export const reportSheets: Question<
  { readonly model: Model; readonly writtenOn: number | null },
  Result<readonly Sheet[]>
> = (session, { model, writtenOn }) => {
  const { report } = reportOf(session, model);
  return report.ok ? found(reportWorkbook(report.value, writtenOn ?? undefined).sheets) : report;
};
