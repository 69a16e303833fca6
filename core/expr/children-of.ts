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
