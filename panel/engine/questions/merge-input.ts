import type { MergedCells, Model, Rows } from '#core';
import { mergeCalendar } from '#core';
import type { Question } from '../question';

/** What has to be written so that the Calendar that stands in the workbook follows the model; null where it is something else. */
export const mergedInput: Question<
  { readonly model: Model; readonly rows: Rows },
  readonly MergedCells[] | null
> = (_, { model, rows }) => mergeCalendar(model, rows);
