import { fitSbg, SBG_LEAST, SBG_MOST, type SbgFit } from '../stats/fit-sbg';
import { renewalsOf } from '../stats/renewals';
import { naturalLogarithm } from '../stats/exponential';
import { defineNotice, found, type Problem, type Result } from '../values/problem';
import { checkCohorts, type Cohort, type CohortPlace } from './cohort';
import type { Retention } from './valuation';

/** What cohorts tell of retention. */
export interface RetentionFit {
  readonly sbg: SbgFit;
  /** The same customers with one rate for all ages: its share and its log likelihood. */
  readonly constant: { readonly rate: number; readonly logLikelihood: number };
}

const onLimit = defineNotice(
  'retention-on-limit',
  'the estimates stand on their limit (alpha and beta from {least} to {most}): {meaning}',
);
const hardlyDiffer = defineNotice(
  'retention-hardly-differs',
  'a constant rate of {rate} describes these customers as well, so alpha and beta are hardly known apart',
);

const meanings: Readonly<Record<Exclude<SbgFit['atLimit'], 'none'>, string>> = {
  'all alike': 'retention does not rise with age, so a constant rate says as much',
  'leave at once or never': 'customers leave at the first renewal or hardly ever',
};

/** So much log likelihood a parameter that may stand on its limit gains by chance in 1 of 20: half of the 0.90 quantile of χ²(1). */
const CHANCE = 2.706 / 2;

function constantOf(cohorts: readonly Cohort[]): RetentionFit['constant'] {
  const renewals = renewalsOf(cohorts.map(({ survivors }) => survivors));
  const stayed = renewals.reduce((sum, age) => sum + age.stayed, 0);
  const left = renewals.reduce((sum, age) => sum + age.left, 0);
  const rate = stayed / (stayed + left);
  return { rate, logLikelihood: stayed * naturalLogarithm(rate) + left * naturalLogarithm(1 - rate) };
}

function noticesOf({ sbg, constant }: RetentionFit): Problem[] {
  const { atLimit } = sbg;
  if (atLimit !== 'none') {
    return [onLimit({ least: SBG_LEAST, most: SBG_MOST, meaning: meanings[atLimit] })];
  }
  const gained = sbg.logLikelihood - constant.logLikelihood;
  return gained < CHANCE ? [hardlyDiffer({ rate: Number(constant.rate.toFixed(4)) })] : [];
}

/**
 * Fits the sBG to cohorts, beside the constant rate that describes them best (customers that stayed ÷ customers that
 * could), and says where the estimates mean little. Against the constant rate the sBG has one parameter more, which
 * stands on its limit there: its gain in log likelihood is more than chance from 1.353 (5 %).
 * Source: Fader & Hardie (2007); the limit: Self & Liang (1987), case 5.
 *
 * @param cohorts as `readSurvivors` gives them, or counted from a history
 * @param placeOf where numbers stand, for problems
 * @returns the fit, or every problem of the cohorts
 */
export function fitRetention(cohorts: readonly Cohort[], placeOf?: CohortPlace): Result<RetentionFit> {
  const checked = checkCohorts(cohorts, placeOf);
  if (!checked.ok) return checked;
  const sbg = fitSbg(checked.value.map(({ survivors }) => survivors));
  if (!sbg) throw new Error('cohorts that pass their check can be fitted');
  const fit: RetentionFit = { sbg, constant: constantOf(checked.value) };
  return found(fit, [...checked.notices, ...noticesOf(fit)]);
}

/**
 * A fit as the model keeps it.
 * @param name `all`, or the segment whose cohorts were fitted
 * @returns alpha and beta with their standard errors, and the accounts behind them
 */
export function retentionOfFit(name: string, { sbg }: RetentionFit): Retention {
  const { alpha, beta, customers, atLimit } = sbg;
  const errors = atLimit === 'none' ? { alphaError: alpha.error, betaError: beta.error } : {};
  return { name, method: 'sBG', alpha: alpha.value, beta: beta.value, ...errors, accounts: customers };
}
