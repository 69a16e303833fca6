import type { CoverageCells, Model, Result } from '#core';
import { coverageCells, found, guardrailColumns, guardrailInput, guardrails, worthColumnsOf } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { JudgedGuardrail } from './segment-figures';

/** The matrix of segment and region, and the guardrail that says how few accounts are too few. */
export interface CoverageSeen extends CoverageCells {
  /** The sums of each figure, in this order. */
  readonly measures: readonly string[];
  readonly quota: JudgedGuardrail;
}

/** Accounts, value and whitespace of the market by segment and region. */
export const coverageSeen: Question<{ readonly model: Model }, Result<CoverageSeen>> = (
  session,
  { model },
) => {
  const worth = worthColumnsOf(model).filter((name) => name === 'whitespace');
  const { value } = model.settings;
  const measures = [...(value === null ? [] : [value]), ...worth.filter((name) => name !== value)];
  const { wanted, fields } = guardrailColumns(model);
  const run = runDraft(session, model, { wanted: [...wanted, ...worth], fields });
  if (!run.ok) return run;
  const cells = coverageCells(run.value, measures);
  if (!cells.ok) return cells;
  const guardrail = guardrails.find(({ name }) => name === 'quota cells');
  if (!guardrail) throw new Error('there is no guardrail of quota cells');
  const own = model.guardrails.find(({ name }) => name === guardrail.name)?.threshold;
  const finding = guardrail.check(guardrailInput(run.value), own ?? guardrail.threshold);
  const quota = { ...finding, usual: guardrail.threshold, good: guardrail.good };
  return found({ ...cells.value, measures, quota });
};
