import type { Model, ModelComparison, Problem, Result } from '#core';
import { checkModel, compareModels, refused } from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** Two models on the accounts: who moves, what the guardrails say of each, and what the models say differently. */
export const compareTwo: Question<
  { readonly before: Model; readonly after: Model },
  Result<ModelComparison>
> = (session, { before, after }) => {
  const problems = [...problemsOf(before), ...problemsOf(after)];
  if (problems.length > 0) return refused(problems);
  const { table, overrides, runner } = openAccounts(session);
  return compareModels(table, before, after, { overrides, runner });
};

function problemsOf(model: Model): readonly Problem[] {
  return checkModel(model).filter(({ level }) => level === 'problem');
}
