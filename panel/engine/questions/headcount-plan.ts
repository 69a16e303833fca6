import type { HeadsAsked, HeadsPlan, Model, Result } from '#core';
import { headcountColumns, planHeads } from '#core';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';

/** Where heads bring most, and what the next five would bring; without a number or a budget, of those who are there. */
export const headcountPlan: Question<
  { readonly model: Model; readonly asked: HeadsAsked },
  Result<HeadsPlan>
> = (session, { model, asked }) => {
  const reps = repsOf(session);
  if (reps && !reps.ok) return reps;
  const run = runDraft(session, model, headcountColumns(model));
  return run.ok ? planHeads(run.value, reps?.value.reps ?? null, asked) : run;
};
