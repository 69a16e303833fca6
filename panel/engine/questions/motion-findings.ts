import type { Model, MotionFinding, Result } from '#core';
import { judgeMotions, motionColumns } from '#core';
import { hasHistory, historyOf } from '../history-of';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';

/** How segments are worked and should be, and what each way to organise asks for. */
export const motionFindings: Question<{ readonly model: Model }, Result<readonly MotionFinding[]>> = (
  session,
  { model },
) => {
  const reps = repsOf(session);
  if (reps && !reps.ok) return reps;
  const history = hasHistory(session) ? historyOf(session, model) : null;
  if (history && !history.ok) return history;
  const run = runDraft(session, model, motionColumns(model));
  if (!run.ok) return run;
  return judgeMotions(run.value, { history: history?.value ?? null, reps: reps?.value.reps ?? null });
};
