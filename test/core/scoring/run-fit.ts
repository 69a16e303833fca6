import type { Frame } from '../../../core/expr/columns';
import { evaluateAll } from '../../../core/expr/evaluate';
import type { Criterion } from '../../../core/scoring/criterion';
import type { CriterionContext } from '../../../core/scoring/define-criterion';
import { pointsColumn, scoreExprs } from '../../../core/scoring/score';

/** The frame with the points of each criterion, the score and the confidence beside its fields. */
export function runFit(frame: Frame, criteria: readonly Criterion[], context: CriterionContext): Frame {
  const { points, score, confidence } = scoreExprs(criteria, context);
  const stages = new Map([...points].map(([name, expr]) => [pointsColumn(name), expr]));
  const columns = evaluateAll(stages.set('score', score).set('confidence', confidence), frame);
  return { length: frame.length, columns: new Map([...frame.columns, ...columns]) };
}
