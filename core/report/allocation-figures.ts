import type { Headcount } from '../coverage/headcount';
import { orderFindings, stepFinding } from '../coverage/headcount-words';
import type { MotionFinding } from '../coverage/motion-finding';
import { judgeMotions, motionColumns } from '../evidence/motion-facts';
import type { ReadTables } from '../evidence/second-tables';
import { headcountColumns } from '../model/headcount-input';
import type { Model } from '../model/model';
import { planHeads } from '../model/plan-coverage';
import type { Run } from '../model/run';
import { numberText } from '../values/number-text';
import type { Problem } from '../values/problem';
import type { Rep } from '../values/rep';

/** What a report is told beside its run. */
export interface AllocationBeside {
  readonly history?: ReadTables;
  readonly reps?: readonly Rep[];
}

/** Where the people there are would cover most, and the sentences to it. */
export interface HeadcountReport {
  readonly plan: Headcount;
  readonly remarks: readonly string[];
}

/** What a report's run must be told so that motions and heads can be shown. */
export function allocationColumns(
  model: Model,
  { reps }: AllocationBeside,
): { readonly wanted: readonly string[]; readonly fields: readonly string[] } {
  const none = { wanted: [], fields: [] };
  const motions = model.motions ? motionColumns(model) : none;
  const heads = reps && model.roles ? headcountColumns(model) : none;
  return { wanted: [...motions.wanted, ...heads.wanted], fields: [...motions.fields, ...heads.fields] };
}

/** Lines about motions and organisation; null where the model has no motions, or nobody to use them on. */
export function motionsOf(run: Run, { history, reps }: AllocationBeside): readonly MotionFinding[] | null {
  if (!run.model.motions) return null;
  const found = judgeMotions(run, { history: history ?? null, reps: reps ?? null });
  return found.ok ? found.value : null;
}

/** What each of the next hires brings, in a sentence; those at the end that bring nothing in one. */
function aheadRemarks(plan: Headcount): readonly string[] {
  const said = plan.ahead.map((step, at) => {
    const before = plan.ahead[at - 1] ?? plan.plan;
    return {
      heads: step.heads,
      brings: step.value - before.value,
      why: stepFinding(plan, before, step).message,
    };
  });
  const useful = said.filter(({ brings }) => brings > 0).at(-1);
  const [first] = said.filter(({ heads }) => heads > (useful?.heads ?? 0));
  return [
    ...said
      .filter(({ heads }) => heads <= (useful?.heads ?? 0))
      .map(({ heads, brings, why }) => `head ${heads} brings ${numberText(brings, 0)}: ${why}`),
    ...(first ? [`from head ${first.heads} on the next ones bring nothing: ${first.why}`] : []),
  ];
}

const sentence = ({ message }: Problem): string => message;

/** The people there are, given to the cells; null without reps, and where the model does not say what it takes. */
export function headcountOf(run: Run, { reps }: AllocationBeside): HeadcountReport | null {
  if (!reps || !run.model.roles) return null;
  const planned = planHeads(run, reps);
  if (!planned.ok) return null;
  const plan = planned.value;
  const said = [plan.worth, ...orderFindings(plan), ...planned.notices].map(sentence);
  return { plan, remarks: [...said, ...aheadRemarks(plan)] };
}
