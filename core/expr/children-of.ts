import type { Expr } from './expr';

/** The expressions that stand directly inside one, in reading order. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case 'field':
    case 'constant':
      return [];
    case 'compare':
    case 'arithmetic':
      return [expr.left, expr.right];
    case 'in':
    case 'contains':
    case 'starts':
    case 'blank':
      return [expr.value];
    case 'all':
    case 'any':
    case 'call':
      return expr.of;
    case 'not':
      return [expr.of];
    case 'case':
      return [...expr.branches.flatMap((branch) => [branch.when, branch.then]), expr.otherwise];
  }
}

/** The terms of a sum, from the first to the last: `((a + b) + c)` has three. Anything else is its own only term. */
export function termsOf(expr: Expr, into: Expr[] = []): Expr[] {
  if (expr.op === 'arithmetic' && expr.by === '+') {
    termsOf(expr.left, into);
    into.push(expr.right);
  } else into.push(expr);
  return into;
}
