import type { Model, Problem, Report, Result } from '#core';
import { checkModel, found, makeReport, refused } from '#core';
import { hasHistory, historyOf } from './history-of';
import { firmsOf } from './firms-of';
import { repsOf } from './reps-of';
import type { Session } from './session';
import { openAccounts } from './session';
import { territoriesOf } from './territories-of';

/** What a model makes of the accounts, and why history, reps or firms beside them could not be read, which stops no report. */
export interface ReportBeside {
  readonly report: Result<Report>;
  readonly ofTables: readonly Problem[];
}

/** Everything that a model makes of the accounts as they were sent; made once as long as nothing of it changes. */
export function reportOf(session: Session, model: Model): ReportBeside {
  const accounts = openAccounts(session);
  const history = hasHistory(session) ? historyOf(session, model) : null;
  const reps = repsOf(session);
  const firms = firmsOf(session);
  const text = JSON.stringify(model);
  const kept = session.report;
  const isKept =
    kept?.accounts === accounts &&
    kept.history === history &&
    kept.reps === reps &&
    kept.firms === firms &&
    kept.model === text;
  const bare = isKept ? kept.report : made(session, model);
  session.report = { accounts, history, reps, firms, model: text, report: bare };
  const territories = territoriesOf(session, model);
  const report = bare.ok && territories ? found({ ...bare.value, territories }, bare.notices) : bare;
  return {
    report,
    ofTables: [history, reps, firms].flatMap((read) => (read && !read.ok ? read.problems : [])),
  };
}

function made(session: Session, model: Model): Result<Report> {
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  const { table, overrides } = openAccounts(session);
  const history = hasHistory(session) ? historyOf(session, model) : null;
  const reps = repsOf(session);
  const firms = firmsOf(session);
  return makeReport(table, model, {
    overrides,
    ...(history?.ok ? { history: history.value } : {}),
    ...(reps?.ok ? { reps: reps.value.reps } : {}),
    ...(firms?.ok ? { firms: firms.value } : {}),
  });
}
