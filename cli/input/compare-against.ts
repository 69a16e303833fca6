import { checkModel, compareModels, refused, type ModelComparison, type Result } from '#core';
import type { Answer } from '../answer';
import { readModelFile } from './read-model-file';

/**
 * Compares another model with the one that the accounts were run with: who would move from that one to this one.
 * @param file the other model, as JSON or the rows of a Model sheet
 */
export async function compareAgainst(
  file: string,
  { report, accounts, history, reps, overrides }: Answer,
): Promise<Result<ModelComparison>> {
  const read = await readModelFile(file, {});
  if (!read.ok) return read;
  const problems = checkModel(read.value).filter(({ level }) => level === 'problem');
  if (problems.length > 0) return refused(problems);
  return compareModels(accounts.table, read.value, report.run.model, {
    overrides,
    history: history ?? null,
    reps: reps ?? null,
  });
}
