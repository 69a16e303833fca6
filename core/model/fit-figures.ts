import type { Column } from '../expr/columns';
import { pointsColumn } from '../scoring/score';
import { histogram, type HistogramBin } from '../stats/histogram';
import { meanOf } from '../stats/sum-of';
import type { Model } from './model';
import { columnOf, type Run } from './run-result';

/** What one criterion makes of the accounts that are not excluded. */
export interface CriterionFigures {
  readonly name: string;
  /** Of the accounts of which it is known, 0 to 1; null where it is known of none. */
  readonly meanPoints: number | null;
  /** The share of the accounts of which it is known, 0 to 1. */
  readonly known: number;
}

/** How well the accounts fit, at a glance. */
export interface FitFigures {
  /** Scores 0 to 100 of the accounts that are not excluded, in twenty bins; no score stands in none. */
  readonly scores: readonly HistogramBin[];
  /** The grades from the highest start down, with the accounts that have each. */
  readonly grades: readonly { readonly name: string; readonly accounts: number }[];
  readonly excluded: number;
  /** Neither excluded nor graded: nothing is known of them, or no grade starts so low. */
  readonly ungraded: number;
  /** Of the accounts that are not excluded, 0 to 1; null where all are. */
  readonly meanConfidence: number | null;
  /** In the model's order. */
  readonly criteria: readonly CriterionFigures[];
}

const SCORE_BINS = 20;

/** What a run must be asked for so that the fit can be told. */
export function fitColumns({ criteria }: Model): readonly string[] {
  return ['score', 'grade', 'confidence', 'excluded', ...criteria.map(({ name }) => pointsColumn(name))];
}

/** Which accounts an exclusion takes out: 1 for each. */
export function excludedRows({ frame }: Run): Uint8Array {
  const column = columnOf(frame, 'excluded');
  if (column.kind !== 'text') return new Uint8Array(frame.length);
  return Uint8Array.from(column.codes, (code) => Number((column.values[code] ?? null) !== null));
}

function numbersAmong(column: Column, isOut: Uint8Array): Float64Array {
  return column.kind === 'number' ? column.values.filter((_, row) => isOut[row] === 0) : new Float64Array(0);
}

function gradeCounts({ model, frame }: Run, isOut: Uint8Array): FitFigures['grades'] {
  const column = columnOf(frame, 'grade');
  const counts = new Map<string, number>();
  if (column.kind === 'text') {
    column.codes.forEach((code, row) => {
      const name = column.values[code] ?? null;
      if (name !== null && isOut[row] === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const highestFirst = [...model.grades].sort((one, other) => other.from - one.from);
  return highestFirst.map(({ name }) => ({ name, accounts: counts.get(name) ?? 0 }));
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * The scores, grades and confidence of the accounts, and what each criterion makes of them. Excluded accounts are counted
 * apart: their scores count nowhere else.
 * @param run with the columns of `fitColumns`
 */
export function fitFigures(run: Run): FitFigures {
  const { model, frame } = run;
  const isOut = excludedRows(run);
  const excluded = isOut.reduce((sum, one) => sum + one, 0);
  const among = frame.length - excluded;
  const scores = numbersAmong(columnOf(frame, 'score'), isOut);
  const grades = gradeCounts(run, isOut);
  const graded = grades.reduce((sum, { accounts }) => sum + accounts, 0);
  return {
    scores: histogram(scores, { from: 0, to: 100, bins: SCORE_BINS }).bins,
    grades,
    excluded,
    ungraded: among - graded,
    meanConfidence: orNull(meanOf(numbersAmong(columnOf(frame, 'confidence'), isOut))),
    criteria: model.criteria.map(({ name }) => {
      const points = numbersAmong(columnOf(frame, pointsColumn(name)), isOut);
      const known = points.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
      return { name, meanPoints: orNull(meanOf(points)), known: among === 0 ? 0 : known / among };
    }),
  };
}
