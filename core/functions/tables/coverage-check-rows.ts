import { checkCovered, coveredAccounts, coveredColumns } from '../../model/covered-accounts';
import type { Model } from '../../model/model';
import { run } from '../../model/run';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readRepsBeside } from './read-beside';

/** What `COVERAGE_CHECK` is given. */
export interface CoverageCheckArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly reps: Table;
}

/** So many accounts are called by name. */
const MOST_NAMED = 5;

/** Every finding on the coverage of the accounts, what must be done first and concerns most money first. */
export function coverageCheckRows({ accounts, model, reps }: CoverageCheckArguments): Result<Cell[][]> {
  const read = readRepsBeside(reps);
  if (!read.ok) return read;
  const done = run(accounts, model, coveredColumns(model));
  if (!done.ok) return done;
  const covered = coveredAccounts(accounts, done.value);
  const { nameOf } = covered;
  return found(
    checkCovered(covered, model, read.value).map((finding) => [
      ...[finding.check, finding.subject, finding.class ?? '', finding.verdict],
      ...[finding.figure ?? '', finding.threshold ?? '', finding.unit],
      ...[finding.rows.length, finding.value ?? '', finding.message, finding.advice],
      finding.rows.slice(0, MOST_NAMED).map(nameOf).join('; ') +
        (finding.rows.length > MOST_NAMED ? '; …' : ''),
    ]),
    [...read.notices, ...done.notices],
  );
}
