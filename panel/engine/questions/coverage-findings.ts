import type { CoverageFinding, Model, Result } from '#core';
import { checkRunCoverage, coveredColumns, found } from '#core';
import { accountTexts } from '../account-texts';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';
import type { NamedAccount } from './accounts-behind';

/** What is wrong with who has which account; the first accounts by name, and how many there are. */
export interface FindingSeen extends Omit<CoverageFinding, 'rows'> {
  readonly accounts: number;
  readonly first: readonly NamedAccount[];
}

const mostNamed = 10;

/** Checks the coverage of the accounts; null without a table of reps. */
export const coverageFindings: Question<{ readonly model: Model }, Result<readonly FindingSeen[]> | null> = (
  session,
  { model },
) => {
  const reps = repsOf(session);
  if (!reps) return null;
  if (!reps.ok) return reps;
  const run = runDraft(session, model, coveredColumns(model));
  if (!run.ok) return run;
  const accounts = openAccounts(session);
  const texts = accountTexts(accounts, model);
  const findings = checkRunCoverage(accounts.table, run.value, reps.value.reps);
  return found(
    findings.map(({ rows, ...finding }) => ({
      ...finding,
      accounts: rows.length,
      first: rows
        .slice(0, mostNamed)
        .map((row) => ({ name: texts.nameOf(row), sheetRow: texts.sheetRowOf(row) })),
    })),
  );
};
