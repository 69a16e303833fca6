import type { Column, Model, Reason, Result, Run, SampledAccount, SamplePlace } from '#core';
import {
  columnOf,
  fitColumns,
  fitReasonColumns,
  fitReasons,
  fitSample,
  fold,
  found,
  receivedField,
} from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';

/** One account with what the criteria make of it. */
export interface FitAccount {
  /** Its row of the accounts, from 0. */
  readonly row: number;
  /** What it is called; null where the accounts have no name, domain or id of it. */
  readonly name: string | null;
  /** Why it is shown; null for one that was sought. */
  readonly place: SamplePlace | null;
  /** 0 to 100; null where nothing is known of it. */
  readonly score: number | null;
  readonly grade: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Accounts that are shown, and how many were found. */
export interface FitAccounts {
  readonly accounts: readonly FitAccount[];
  readonly found: number;
}

const most = 10;

/** Ten accounts with their reasons: the best, the middle and the worst, or those whose name has what is sought. */
export const fitAccounts: Question<
  { readonly model: Model; readonly sought: string },
  Result<FitAccounts>
> = (session, { model, sought }) => {
  const { wanted, fields } = fitReasonColumns(model);
  const run = runDraft(session, model, { wanted: [...fitColumns(model), ...wanted], fields });
  if (!run.ok) return run;
  const { table } = openAccounts(session);
  const received = receivedField(table, model, 'name', 'domain', 'website', 'id');
  const nameOf = (row: number) => {
    const cell = received?.(row) ?? null;
    return cell === null || typeof cell === 'object' ? null : String(cell);
  };
  const words = fold(sought);
  const rows =
    words === ''
      ? fitSample(run.value)
      : rowsWhere(table.rowCount, (row) => fold(nameOf(row) ?? '').includes(words));
  const accounts = shown(run.value, rows.slice(0, most), nameOf);
  return found({ accounts, found: rows.length });
};

function rowsWhere(
  count: number,
  holds: (row: number) => boolean,
): readonly (Omit<SampledAccount, 'place'> & { readonly place: null })[] {
  const rows = [];
  for (let row = 0; row < count; row++) if (holds(row)) rows.push({ row, place: null });
  return rows;
}

function shown(
  run: Run,
  rows: readonly { readonly row: number; readonly place: SamplePlace | null }[],
  nameOf: (row: number) => string | null,
): readonly FitAccount[] {
  const [score, confidence, grade] = ['score', 'confidence', 'grade'].map((name) =>
    columnOf(run.frame, name),
  );
  const reasons = fitReasons(run);
  return rows.map(({ row, place }) => ({
    row,
    name: nameOf(row),
    place,
    score: numberAt(score, row),
    grade: grade?.kind === 'text' ? (grade.values[grade.codes[row] ?? 0] ?? null) : null,
    confidence: numberAt(confidence, row) ?? 0,
    reasons: reasons(row),
  }));
}

function numberAt(column: Column | undefined, row: number): number | null {
  const value = column?.kind === 'number' ? (column.values[row] ?? NaN) : NaN;
  return Number.isNaN(value) ? null : value;
}
