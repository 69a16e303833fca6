import type { Model, Problem, Rows } from '#core';
import { readModelSheet, writeModelSheet } from '#core';
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
  /** Says what the current model says. */
  readonly isCurrent: boolean;
  /** Each with its cell. */
  readonly problems: readonly Problem[];
}

/** Reads saved models, and holds each against the current one. */
export const readModels: Question<
  { readonly sheets: readonly ModelRows[]; readonly current: Model },
  readonly ReadModel[]
> = (_, { sheets, current }) => {
  const said = JSON.stringify(writeModelSheet(current));
  return sheets.map(({ sheet, rows }) => {
    const read = readModelSheet(rows, { sheet, row: 1, column: 1 });
    if (!read.ok) return { sheet, model: null, isCurrent: false, problems: read.problems };
    const isCurrent = JSON.stringify(writeModelSheet(read.value)) === said;
    return { sheet, model: read.value, isCurrent, problems: [] };
  });
};
