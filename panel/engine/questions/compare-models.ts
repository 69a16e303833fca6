import type { Model, ModelComparison, Problem, Result } from '#core';
import { checkModel, compareModels, found, refused } from '#core';
import { hasHistory, historyOf } from '../history-of';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { openAccounts } from '../session';

/** Two models on the accounts: who moves, what the guardrails say of each, and what the models say differently. */
export const compareTwo: Question<
  { readonly before: Model; readonly after: Model },
  Result<ModelComparison>
> = (session, { before, after }) => {
  const problems = [...problemsOf(before), ...problemsOf(after)];
  if (problems.length > 0) return refused(problems);
  const { table, overrides, runner } = openAccounts(session);
  const history = hasHistory(session) ? historyOf(session, after) : null;
  const reps = repsOf(session);
  if (history && !history.ok) return history;
  if (reps && !reps.ok) return reps;
  const compared = compareModels(table, before, after, {
    overrides,
    runner,
    history: history && history.value,
    reps: reps && reps.value.reps,
  });
  if (!compared.ok) return compared;
  // A note says why; what the model does is the same with another.
  const changes = compared.value.changes.filter(({ kind }) => kind !== 'noted');
  return found({ ...compared.value, changes });
};

function problemsOf(model: Model): readonly Problem[] {
  return checkModel(model).filter(({ level }) => level === 'problem');
}
