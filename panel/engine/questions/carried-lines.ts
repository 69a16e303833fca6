import type { Model, Result } from '#core';
import { carryModelLines, found, segmentLineColumns } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** The model with another yardstick, on which about as many accounts reach each line. */
export const carriedLines: Question<{ readonly model: Model; readonly yardstick: string }, Result<Model>> = (
  session,
  { model, yardstick },
) => {
  const { wanted, fields } = segmentLineColumns(model);
  const run = runDraft(session, model, { wanted, fields: [...new Set([...fields, yardstick])] });
  return run.ok ? found(carryModelLines(run.value, yardstick)) : run;
};
