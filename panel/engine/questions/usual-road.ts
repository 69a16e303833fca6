import type { Model, Result, Road } from '#core';
import { asOfDay, defaultRoad, worthFigureColumns, worthFigures } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** Thresholds of ROAD to begin with: the medians of what is spent and of what is left. */
export const usualRoad: Question<{ readonly model: Model }, Result<Road>> = (session, { model }) => {
  const run = runDraft(session, model, worthFigureColumns(model));
  if (!run.ok) return run;
  const spend = worthFigures(run.value)?.spend ?? new Float64Array(0);
  const column = run.value.frame.columns.get('whitespace');
  const whitespace = column?.kind === 'number' ? column.values : new Float64Array(0);
  return defaultRoad(spend, whitespace, asOfDay(model));
};
