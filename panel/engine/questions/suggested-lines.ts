import type { Model, Result, SegmentLines } from '#core';
import { segmentLineColumns, suggestSegmentLines } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** Where segment lines could stand, beside the model's own, each with its reason. */
export const suggestedLines: Question<
  { readonly model: Model; readonly classes: number | null },
  Result<SegmentLines>
> = (session, { model, classes }) => {
  const run = runDraft(session, model, segmentLineColumns(model));
  return run.ok ? suggestSegmentLines(run.value, classes === null ? {} : { classes }) : run;
};
