import type { Sheet, WrittenCell } from '#core';
import type { Question } from '../question';
import type { KeptPlan, Session } from '../session';

/** A piece of what will be written: some rows of the columns, in their order. */
export interface ColumnsPiece {
  readonly id: number;
  /** Which columns, by their place in the plan. */
  readonly columns: readonly number[];
  /** The first row below the header, from 0. */
  readonly from: number;
  readonly count: number;
}

/** Rows of planned columns, so that no message is long. */
export const plannedRows: Question<ColumnsPiece, readonly (readonly WrittenCell[])[]> = (
  session,
  { id, columns, from, count },
) => {
  const plan = planOf(session, id);
  const cells = columns.map((column) => plan.columns[column]);
  return Array.from({ length: count }, (_, row): readonly WrittenCell[] =>
    cells.map((cell) => cell?.(from + row) ?? null),
  );
};

/** A piece of a planned sheet: what it is, and some of its rows. */
export interface SheetPiece {
  readonly id: number;
  readonly name: string;
  readonly from: number;
  readonly count: number;
}

/** A planned sheet with some of its rows. */
export const plannedSheet: Question<SheetPiece, Sheet> = (session, { id, name, from, count }) => {
  const sheet = planOf(session, id).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet "${name}" is planned`);
  return { ...sheet, rows: sheet.rows.slice(from, from + count) };
};

/** Another plan in its place is our own mistake: what is written is what was shown. */
function planOf({ plan }: Session, id: number): KeptPlan {
  if (plan?.id !== id) throw new Error('this plan is not kept any more');
  return plan;
}
