import type { Model, Problem, Rows } from '#core';
import { readModelSheet } from '#core';
import type { Question } from '../question';

/** A sheet that may hold a saved model. */
export interface ModelRows {
  readonly sheet: string;
  readonly rows: Rows;
}

/** What such a sheet reads as. */
export interface ReadModel {
  readonly sheet: string;
  /** Null where it cannot be read. */
  readonly model: Model | null;
  /** Each with its cell. */
  readonly problems: readonly Problem[];
}

/** Reads saved models. */
export const readModels: Question<{ readonly sheets: readonly ModelRows[] }, readonly ReadModel[]> = (
  _,
  { sheets },
) =>
  sheets.map(({ sheet, rows }) => {
    const read = readModelSheet(rows, { sheet, row: 1, column: 1 });
    return read.ok
      ? { sheet, model: read.value, problems: [] }
      : { sheet, model: null, problems: read.problems };
  });
