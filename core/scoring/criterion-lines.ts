import { call, caseOf, constant, isBlank } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import type { Criterion, CriterionLine } from './criterion';
import type { LineTest } from './define-criterion';

/** A line with a number to compare with and the points it gives. */
export interface Edge {
  readonly value: number;
  readonly points: number;
}

/** Unknown in every row, and a number all the same. */
export const unknownNumber: Expr = call('min', [constant(null)]);

/** The number that follows a numbered test: 50 of `percentile 50`; undefined where there is none. */
export function numberOfTest(test: string, word: string): number | undefined {
  const folded = fold(test);
  if (!folded.startsWith(`${word} `)) return undefined;
  const digits = folded.slice(word.length + 1);
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** Whether a line is one of this test, numbered or not. */
export function isLineOf(line: CriterionLine, test: LineTest): boolean {
  return test.numbered ? numberOfTest(line.test, test.test) !== undefined : fold(line.test) === test.test;
}

/** The lines of a plain test, in the sheet's order. */
export function linesOf(criterion: Criterion, test: string): readonly CriterionLine[] {
  return criterion.lines.filter((line) => fold(line.test) === test);
}

/** The lines of a test that hold a number and points, in the sheet's order. */
export function edgesOf(criterion: Criterion, test: string): readonly Edge[] {
  return linesOf(criterion, test).flatMap(({ value, points }) =>
    typeof value === 'number' && Number.isFinite(value) && points !== null ? [{ value, points }] : [],
  );
}

/** The texts that a line names, one or several. */
export function textsOf(line: CriterionLine): readonly string[] {
  if (typeof line.value === 'string') return [line.value];
  return typeof line.value === 'object' && line.value !== null ? line.value : [];
}

/** The points of a line that stands once; 0 where it is missing. */
export function pointsAt(criterion: Criterion, test: string): number {
  return linesOf(criterion, test)[0]?.points ?? 0;
}

/** The points of the first branch that holds, else `otherwise`; unknown where the value asked is blank. */
export function pointsOf(
  asked: Expr,
  branches: readonly { readonly when: Expr; readonly points: number }[],
  otherwise: Expr | number,
): Expr {
  const steps = branches.map(({ when, points }) => ({ when, then: constant(points) }));
  return caseOf([{ when: isBlank(asked), then: constant(null) }, ...steps], otherwise);
}
