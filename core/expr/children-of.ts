import type { Expr } from './expr';

function childrenOfCase({ branches, otherwise }: Expr & { readonly op: 'case' }): readonly Expr[] {
  const children: Expr[] = [];
  for (const { when, then } of branches) children.push(when, then);
  children.push(otherwise);
  return children;
}

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
      return childrenOfCase(expr);
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
