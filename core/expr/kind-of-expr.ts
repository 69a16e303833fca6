import type { Expr, ExprKind } from './expr';

/**
 * What an expression gives.
 * @param expr - any expression
 * @param kindOfField - what a field holds
 * @returns null for an expression that is unknown whatever the account, such as the constant null
 */
export function kindOfExpr(
  expr: Expr,
  kindOfField: (name: string) => ExprKind | null | undefined,
): ExprKind | null {
  switch (expr.op) {
    case 'field':
      return kindOfField(expr.name) ?? null;
    case 'constant':
      if (typeof expr.value === 'number') return Number.isFinite(expr.value) ? 'number' : null;
      if (typeof expr.value === 'string') return 'text';
      return expr.value === null ? null : 'truth';
    case 'arithmetic':
    case 'call':
      return 'number';
    case 'case':
      for (const { then } of expr.branches) {
        const kind = kindOfExpr(then, kindOfField);
        if (kind !== null) return kind;
      }
      return kindOfExpr(expr.otherwise, kindOfField);
    default:
      return 'truth';
  }
}
