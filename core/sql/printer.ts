import type { Expr, ExprKind } from '../expr/expr';
import type { Dialect, SqlKind } from './dialect';
import { inside, printedCase, whole, type Printed } from './printed';
import type { ScopeColumn } from './scope';

/** What the parts of an expression are printed with. */
export interface Printer {
  readonly dialect: Dialect;
  kindOf(expr: Expr): ExprKind | null;
  column(name: string): ScopeColumn;
  /** Arithmetic that needs no guard, but for a divisor of 0. */
  isPlain(expr: Expr): boolean;
  /** A divisor that needs none. */
  isNeverZero(expr: Expr): boolean;
  /** NULL, of a kind. */
  unknown(kind: SqlKind): Printed;
  /** A number that is finite or NULL; what is of another kind is NULL. */
  number(expr: Expr): Printed;
  /** True, false or NULL; what is of another kind is NULL. */
  truth(expr: Expr): Printed;
  /** A text, spelt or folded; what is of another kind is NULL. */
  text(expr: Expr, as: 'spelt' | 'folded'): Printed;
}

/** The first branch that is true. */
export function printCase(
  printer: Printer,
  { branches, otherwise }: Expr & { readonly op: 'case' },
  result: (expr: Expr) => Printed,
): Printed {
  if (branches.length === 0) return result(otherwise);
  const isUnknown = (expr: Expr): boolean => printer.kindOf(expr) === null;
  // Another result tells of what kind an unknown one is.
  const isTold = [...branches.map(({ then }) => then), otherwise].some((expr) => !isUnknown(expr));
  const printed = branches.map(({ when, then }) => ({
    when: inside(printer.truth(when), 'or'),
    then: isTold && isUnknown(then) ? 'NULL' : inside(result(then), 'or'),
  }));
  const other = printer.kindOf(otherwise) === null ? null : inside(result(otherwise), 'or');
  return whole(printedCase(printed, other));
}
