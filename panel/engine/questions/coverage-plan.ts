import type { CapacityPlan, Model, Result } from '#core';
import { capacityColumns, found, planCapacity } from '#core';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';

/** A coverage plan without its reps one by one. */
export type PlanSeen = Omit<CapacityPlan, 'reps' | 'cells'>;

/** Who is needed where and who is there, and what they bring by month; without a table of reps, nobody is there. */
export const coveragePlan: Question<{ readonly model: Model }, Result<PlanSeen>> = (session, { model }) => {
  const reps = repsOf(session);
  if (reps && !reps.ok) return reps;
  const run = runDraft(session, model, capacityColumns(model));
  if (!run.ok) return run;
  const planned = planCapacity(run.value, reps?.value.reps ?? []);
  if (!planned.ok) return planned;
  const { reps: _, cells: __, ...seen } = planned.value;
  return found(seen, planned.notices);
};
