import type { Model, Result, Run, RunOptions } from '#core';
import { checkModel, refused } from '#core';
import type { Session } from './session';
import { openAccounts } from './session';

/** Runs a model as it is edited over the accounts: every figure of a screen stands on this. */
export function runDraft(session: Session, model: Model, options: RunOptions = {}): Result<Run> {
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  const { runner, overrides } = openAccounts(session);
  return runner.run(model, { overrides, ...options });
}
