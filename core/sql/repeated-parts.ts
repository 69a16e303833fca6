import { termsOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';
import type { Dialect } from './dialect';

/** The parts of arithmetic that are no arithmetic themselves, and its divisors. */
function leavesOf(expr: Expr, into: Expr[] = []): Expr[] {
  if (expr.op !== 'arithmetic') into.push(expr);
  else {
    leavesOf(expr.left, into);
    if (expr.by === '/') into.push(expr.right);
    else leavesOf(expr.right, into);
  }
  return into;
}

/**
 * The parts of an expression that its SQL says more than once: each is to be a column (or a constant) before it is printed,
 * or the statement would double with every level.
 * @param isPlain - arithmetic that needs no guard, which says its parts once
 */
export function repeatedParts(
  expr: Expr,
  dialect: Dialect,
  isPlain: (expr: Expr) => boolean = () => false,
): readonly Expr[] {
  switch (expr.op) {
    case 'arithmetic':
      if (isPlain(expr)) return [];
      if (!dialect.arithmetic) return leavesOf(expr);
      if (!dialect.repeats.has(expr.by)) return [];
      return expr.by === '+' ? termsOf(expr) : [expr.left, expr.right];
    case 'call':
      return dialect.repeats.has(expr.name) ? expr.of : [];
    default:
      return [];
  }
}
