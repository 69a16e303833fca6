import { atLeast, caseOf, constant, isKnown } from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { Grade } from './criterion';

/** The grade of an excluded account, whatever its score. */
export const excludedGrade = 'X';

/**
 * The grade: X for an excluded account, else the grade with the highest start that the unrounded score reaches.
 * Unknown where the score is, and where no grade starts so low.
 * @param grades - in any order
 * @param excluded - text: the exclusion that holds, blank for none
 * @param score - 0 to 100
 */
export function gradeExpr(grades: readonly Grade[], excluded: Expr, score: Expr): Expr {
  const highestFirst = [...grades].sort((one, other) => other.from - one.from);
  return caseOf(
    [
      { when: isKnown(excluded), then: constant(excludedGrade) },
      ...highestFirst.map(({ name, from }) => ({ when: atLeast(score, from), then: constant(name) })),
    ],
    null,
  );
}
