import { cohortsOfCustomers, cohortsOfSpend } from '../history/cohorts';
import { fitRetention, retentionOfFit, type RetentionFit } from '../value/fit-retention';
import { observedSurvival, type SurvivalPoint } from '../value/observed-survival';
import { retentionBias, type RetentionBias } from '../value/retention-bias';
import type { Retention } from '../value/valuation';
import { defineProblem, found, refused, type Result } from '../values/problem';
import { numbersOf, type AccountFields } from './account-fields';
import type { ReadTables } from './second-tables';

/** Retention as learned: the curve for the model, the fit behind it, and what a constant rate would get wrong. */
export interface LearnedRetention {
  readonly retention: Retention;
  readonly fit: RetentionFit;
  readonly bias: RetentionBias;
  /** How many were seen to remain, year after year. */
  readonly observed: readonly SurvivalPoint[];
  /** What the cohorts were counted from. */
  readonly from: 'spend' | 'customers';
}

const noCohorts = defineProblem(
  'evidence/no-cohorts',
  'retention needs to know when customers began and left: a table of spend by year, or the columns customer since and churned on',
);

const noSpender = defineProblem(
  'evidence/no-spender',
  'no account spends anything in a finished year of the table of spend, so it tells nothing of who stays',
);

const onlyFirstYear = defineProblem(
  'evidence/only-first-year',
  'all customers spend from the first year of the table on, {year}, and may have begun before it: retention needs customers that began later',
);

/** The days on which customers left, by the accounts' own columns; undefined where there is none. */
function leftDays(fields: AccountFields): Float64Array | undefined {
  return ['churned', 'churn date', 'churned on', 'left', 'customer until', 'cancelled on']
    .map((field) => numbersOf(fields, field))
    .find((days) => days !== undefined);
}

function cohortsFrom(fields: AccountFields, history: ReadTables) {
  const accounts = fields.frame.length;
  const { spend, asOf } = history;
  if (spend) {
    const all = cohortsOfSpend(spend, accounts, asOf ?? NaN);
    return { from: 'spend' as const, cohorts: all.filter(({ maybeOlder }) => !maybeOlder), first: all[0] };
  }
  const since = numbersOf(fields, 'customer since');
  const left = leftDays(fields);
  if (!since || !left || asOf === null) return null;
  return {
    from: 'customers' as const,
    cohorts: cohortsOfCustomers(since, left, asOf),
    first: undefined,
  };
}

/**
 * Fits the shifted beta-geometric to the customers that began in each year and how many stayed. Those of the first year
 * of a table of spend are left out: they may have begun before.
 * @param discount a year, for the comparison with a constant rate
 * @returns refused where nothing tells who left, or the cohorts cannot be fitted
 */
export function learnRetention(
  fields: AccountFields,
  history: ReadTables,
  discount: number,
): Result<LearnedRetention> {
  const counted = cohortsFrom(fields, history);
  if (!counted || counted.cohorts.length === 0) {
    const first = counted?.first;
    if (first) return refused([onlyFirstYear({ year: first.name })]);
    return refused([counted?.from === 'spend' ? noSpender() : noCohorts()]);
  }
  const fit = fitRetention(counted.cohorts.map(({ year, survivors }) => ({ name: String(year), survivors })));
  if (!fit.ok) return fit;
  const { alpha, beta } = fit.value.sbg;
  const bias = retentionBias({ alpha: alpha.value, beta: beta.value }, discount);
  const observed = observedSurvival(counted.cohorts.map(({ survivors }) => survivors));
  const retention = retentionOfFit('all', fit.value);
  return found({ retention, fit: fit.value, bias, observed, from: counted.from }, [
    ...fit.notices,
    bias.notice,
  ]);
}
