import type { Model, Problem, Result, RetentionBias, SurvivalPoint } from '#core';
import { found, refused, retentionBias, retentionSeen, retentionSurvival, sameText } from '#core';
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

/** How long customers stay: as the model says, and as the history saw. */
export interface RetentionFigures {
  /** The model's share that remains after 0, 1, 2, … years; none where the model says no retention. */
  readonly fitted: readonly number[];
  /** What would remain if the first year's rate held for ever. */
  readonly constant: readonly number[];
  /** What a constant rate would get wrong of the model's curve; null for other curves. */
  readonly bias: RetentionBias | null;
  /** What the history tells; refused with the reason where it tells nothing. */
  readonly evidence: Result<RetentionEvidence>;
}

const leastYears = 10;

/** Retention for all accounts, beside what was seen of it. */
export const retentionFigures: Question<{ readonly model: Model }, RetentionFigures> = (
  session,
  { model },
) => {
  const years = Math.max(leastYears, model.lifetime?.horizon ?? 0);
  const all = model.retention?.find(({ name }) => sameText(name, 'all'));
  const fitted = all ? retentionSurvival(all, years) : [];
  const first = fitted[1] ?? 1;
  const discount = model.lifetime?.discount ?? 0.1;
  const bias = all?.method === 'sBG' && discount > 0 ? retentionBias(all, discount) : null;
  const history = historyOf(session, model);
  const { table, overrides } = openAccounts(session);
  const seen = history.ok ? retentionSeen(table, model, history.value, overrides) : refused(history.problems);
  return {
    fitted,
    constant: fitted.map((_, year) => first ** year),
    bias,
    evidence: seen.ok ? found(evidenceOf(seen.value)) : refused(seen.problems),
  };
};

function evidenceOf({
  observed,
  from,
  fit,
  bias,
}: Extract<ReturnType<typeof retentionSeen>, { ok: true }>['value']): RetentionEvidence {
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
