import type { FitFigures, Model, Result } from '#core';
import { fitColumns, fitFigures, found } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** Scores, grades and confidence of the accounts, and what each criterion makes of them. */
export const figuresOfFit: Question<{ readonly model: Model }, Result<FitFigures>> = (session, { model }) => {
  const run = runDraft(session, model, { wanted: fitColumns(model) });
  return run.ok ? found(fitFigures(run.value)) : run;
};
