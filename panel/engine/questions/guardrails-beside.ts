import type { Model, Result } from '#core';
import {
  found,
  guardrailCoverage,
  guardrailCoverageColumns,
  guardrailEvidence,
  guardrailEvidenceColumns,
  guardrailInput,
} from '#core';
import { hasHistory, historyOf } from '../history-of';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';
import { besideGuardrails, judge, type JudgedGuardrail } from './segment-figures';

/** The guardrails that hold segments against deals, spend, effort and reps; without these tables each says which it needs. */
export const guardrailsBeside: Question<
  { readonly model: Model },
  Result<readonly JudgedGuardrail[]>
> = async (session, { model }, turn) => {
  const reps = repsOf(session);
  if (reps && !reps.ok) return reps;
  const asked = guardrailEvidenceColumns(model);
  const wanted = reps ? [...asked.wanted, ...guardrailCoverageColumns(model)] : asked.wanted;
  const run = runDraft(session, model, { ...asked, wanted: [...new Set(wanted)] });
  if (!run.ok) return run;
  const history = hasHistory(session) ? historyOf(session, model) : null;
  if (history && !history.ok) return history;
  await turn(0, 'joining');
  const evidence = history ? guardrailEvidence(run.value, history.value) : undefined;
  const { table } = openAccounts(session);
  const coverage = reps ? guardrailCoverage(table, run.value, reps.value.reps) : undefined;
  const input = guardrailInput(run.value, evidence, coverage);
  return found(await judge(input, model, (name) => besideGuardrails.includes(name), turn));
};
