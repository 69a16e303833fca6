import type { MergedCells, Model, Result, Rows, Sheet } from '#core';
import { coveredColumns, found, mergeReps, refused, repsSheet, repsTaken, startingReps } from '#core';
import { openAccounts } from '../session';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** A sheet of reps to start from, and what makes the one that stands in the workbook say as much. */
export interface StartingReps {
  readonly sheet: Sheet;
  /** Null where none stands there. */
  readonly merge: readonly MergedCells[] | null;
}

/** The owners of the accounts as rows of the sheet Reps; refused where a sheet of that name is something else. */
export const repsToStart: Question<
  { readonly model: Model; readonly rows: Rows | null },
  Result<StartingReps>
> = (session, { model, rows }) => {
  const run = runDraft(session, model, coveredColumns(model));
  if (!run.ok) return run;
  const reps = startingReps(openAccounts(session).table, run.value);
  const merge = rows && mergeReps(reps, rows);
  return rows && !merge ? refused([repsTaken()]) : found({ sheet: repsSheet(reps), merge });
};
