import type { Column, Frame } from './columns';
import { createEvaluator } from './evaluator';
import type { Expr } from './expr';

/**
 * The value of an expression for every row. Logic is Kleene's, blank is unknown; a comparison, a sum or a
 * look-up of an unknown is unknown, `blank` never is; a case takes the first branch that is true; a division
 * by zero and a result that overflows are unknown; values of two kinds do not compare: unknown.
 * @param expr - any expression over the frame's columns; a field that is not there is a mistake of ours
 * @param frame - columns of one length
 * @returns a column of the frame's length
 */
export function evaluate(expr: Expr, frame: Frame): Column {
  return createEvaluator(frame).column(expr);
}

/**
 * The values of several expressions in one pass; what they share is worked out once. An expression may read
 * the names before it as fields.
 */
export function evaluateAll(exprs: ReadonlyMap<string, Expr>, frame: Frame): ReadonlyMap<string, Column> {
  const evaluator = createEvaluator(frame);
  evaluator.defineAll(exprs);
  const { columns } = evaluator.frame();
  return new Map([...exprs.keys()].map((name) => [name, columns.get(name)!]));
}
