import { capacityPlan, type CapacityPlan } from '../coverage/capacity-plan';
import { planHeadcount, type Headcount, type HeadcountOptions } from '../coverage/headcount';
import { headsNow } from '../coverage/heads-now';
import { found, type Problem, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import { asOfDay } from './as-of-day';
import { capacityInput } from './capacity-input';
import { headcountInput, worthFinding } from './headcount-input';
import type { Run } from './run-result';

/**
 * The coverage plan of a run: who is needed and there by cell and role, and what the reps bring by month (`capacityPlan`).
 * @param run that was told `capacityColumns`
 * @param reps none: nobody is there
 */
export function planCapacity(run: Run, reps: readonly Rep[]): Result<CapacityPlan> {
  const input = capacityInput(run, reps);
  return input.ok ? capacityPlan(input.value) : input;
}

/** Heads by cell, and what their value is counted in. */
export interface HeadsPlan extends Headcount {
  readonly worth: Problem;
}

/** What heads are planned with; who is there, and the fewest of a cell, the run and the model say. */
export type HeadsAsked = Omit<HeadcountOptions, 'now' | 'floor'>;

/**
 * Gives heads to the cells of a run (`planHeadcount`); without a number or a budget, as many as there are.
 * @param run that was told `headcountColumns`
 * @param reps null: it is not known who is there
 */
export function planHeads(run: Run, reps: readonly Rep[] | null, asked: HeadsAsked = {}): Result<HeadsPlan> {
  const { model } = run;
  const { accounts, worth, floor } = headcountInput(run);
  const asOf = asOfDay(model);
  const planned = planHeadcount(accounts, model, {
    ...asked,
    floor,
    ...(reps && { now: (cells, role) => headsNow(cells, reps, role, asOf) }),
  });
  if (!planned.ok) return planned;
  return found({ ...planned.value, worth: worthFinding(worth, model) }, planned.notices);
}
