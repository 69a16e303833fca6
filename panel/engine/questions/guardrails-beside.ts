import type { Model, Result } from '#core';
import { found, guardrailEvidence, guardrailEvidenceColumns, guardrailInput } from '#core';
import { hasHistory, historyOf } from '../history-of';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { besideGuardrails, judge, type JudgedGuardrail } from './segment-figures';

/** The guardrails that hold segments against deals, spend and effort; without these tables each says which it needs. */
export const guardrailsBeside: Question<
  { readonly model: Model },
  Result<readonly JudgedGuardrail[]>
> = async (session, { model }, turn) => {
  const run = runDraft(session, model, guardrailEvidenceColumns(model));
  if (!run.ok) return run;
  const history = hasHistory(session) ? historyOf(session, model) : null;
  if (history && !history.ok) return history;
  await turn(0, 'joining');
  const evidence = history ? guardrailEvidence(run.value, history.value) : undefined;
  const input = guardrailInput(run.value, evidence);
  return found(await judge(input, model, (name) => besideGuardrails.includes(name), turn));
};
