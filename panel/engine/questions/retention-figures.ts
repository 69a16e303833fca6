import type { LearnedRetention, Model, Problem, Result, RetentionBias, SurvivalPoint } from '#core';
import { found, retentionBias, retentionSeen, retentionSurvival, sameText } from '#core';
import { historyOf } from '../history-of';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** What a history tells of who stays. */
export interface RetentionEvidence {
  readonly observed: readonly SurvivalPoint[];
  readonly from: 'spend' | 'customers';
  /** Customers that were counted. */
  readonly customers: number;
  readonly alpha: number;
  readonly beta: number;
  /** Standard errors; null where the estimate stands on its limit. */
  readonly alphaError: number | null;
  readonly betaError: number | null;
  /** The constant rate that describes the same customers best. */
  readonly rate: number;
  readonly bias: Problem;
}

/** How long customers stay as the model says. */
export interface RetentionFigures {
  /** The share that remains after 0, 1, 2, … years; none where the model says no retention. */
  readonly fitted: readonly number[];
  /** What would remain if the first year's rate held for ever. */
  readonly constant: readonly number[];
  /** What a constant rate would get wrong of the curve; null for other curves. */
  readonly bias: RetentionBias | null;
}

const leastYears = 10;

/** The retention of all accounts, year by year. */
export const retentionFigures: Question<
  Record<'retention', Model['retention']> & Record<'lifetime', Model['lifetime']>,
  RetentionFigures
> = (_, { retention, lifetime }) => {
  const years = Math.max(leastYears, lifetime?.horizon ?? 0);
  const all = retention?.find(({ name }) => sameText(name, 'all'));
  const fitted = all ? retentionSurvival(all, years) : [];
  const first = fitted[1] ?? 1;
  const discount = lifetime?.discount ?? 0.1;
  const bias = all?.method === 'sBG' && discount > 0 ? retentionBias(all, discount) : null;
  return { fitted, constant: fitted.map((_, year) => first ** year), bias };
};

/** What the tables beside the accounts tell of who stays; refused with the reason where they tell nothing. */
export const retentionEvidence: Question<{ readonly model: Model }, Result<RetentionEvidence>> = (
  session,
  { model },
) => {
  const history = historyOf(session, model);
  if (!history.ok) return history;
  const { table, overrides } = openAccounts(session);
  const seen = retentionSeen(table, model, history.value, overrides);
  return seen.ok ? found(evidenceOf(seen.value)) : seen;
};

function evidenceOf({ observed, from, fit, bias }: LearnedRetention): RetentionEvidence {
  const { alpha, beta, atLimit, customers } = fit.sbg;
  const isFree = atLimit === 'none';
  return {
    observed,
    from,
    customers,
    alpha: alpha.value,
    beta: beta.value,
    alphaError: isFree ? alpha.error : null,
    betaError: isFree ? beta.error : null,
    rate: fit.constant.rate,
    bias: bias.notice,
  };
}
