import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import { kindOfExpr } from '../expr/kind-of-expr';
import type { Dialect, SqlKind } from './dialect';
import { createNumberPrinter } from './print-number';
import { createTruthPrinter } from './print-truth';
import { printCase, type Printer } from './printer';
import { whole, type Printed } from './printed';
import type { Scope, ScopeColumn } from './scope';

function columnsOf(scope: Scope): (name: string) => ScopeColumn {
  return (name) => {
    const column = scope.column(name);
    if (!column) throw new Error(`there is no column "${name}"`);
    return column;
  };
}

/** A text by its parts: constants are folded here, and a case folds its results, not itself. */
function printText(printer: Printer, expr: Expr, as: 'spelt' | 'folded'): Printed {
  const { dialect } = printer;
  if (printer.kindOf(expr) !== 'text') return printer.unknown('text');
  switch (expr.op) {
    case 'field': {
      const { id, folded } = printer.column(expr.name);
      return whole(as === 'spelt' ? id : (folded ?? dialect.fold(id)));
    }
    case 'constant':
      return whole(dialect.text(as === 'spelt' ? String(expr.value) : fold(String(expr.value))));
    case 'case':
      return printCase(printer, expr, (part) => printer.text(part, as));
    default:
      throw new Error(`"${expr.op}" gives no text`);
  }
}

/** Prints expressions over the columns of a scope. */
export function createPrinter(scope: Scope, dialect: Dialect): Printer {
  const column = columnsOf(scope);
  const kindOf = (expr: Expr) => kindOfExpr(expr, (name) => column(name).kind);
  const printer: Printer = {
    dialect,
    kindOf,
    column,
    isPlain: (expr) => scope.isPlain?.(expr) ?? false,
    isNeverZero: (expr) =>
      (expr.op === 'constant' && expr.value !== 0) || (scope.isNeverZero?.(expr) ?? false),
    unknown: (kind) => whole(`CAST(NULL AS ${dialect.types[kind]})`),
    number: (expr) => number(expr),
    truth: (expr) => truth(expr),
    text: (expr, as) => printText(printer, expr, as),
  };
  const number = createNumberPrinter(printer);
  const truth = createTruthPrinter(printer);
  return printer;
}

/**
 * An expression as SQL, with the meaning that `evaluate` gives it: blank is NULL, logic is Kleene's, values of two kinds do
 * not compare, a result that overflows and a division by 0 are NULL, never an error.
 * @param expr - the parts that `repeatedParts` names are columns or constants
 * @param scope - the columns that it reads; one that is not there is a mistake of ours
 * @returns SQL that may stand in a list of columns; a text is given as it is spelt
 */
export function printExpr(
  expr: Expr,
  scope: Scope,
  dialect: Dialect,
): { readonly sql: string; readonly kind: SqlKind } {
  const printer = createPrinter(scope, dialect);
  const kind = printer.kindOf(expr);
  switch (kind) {
    case 'number':
      return { sql: printer.number(expr).sql, kind };
    case 'text':
      return { sql: printer.text(expr, 'spelt').sql, kind };
    case 'list':
      throw new Error('a list cannot be computed');
    default:
      return { sql: printer.truth(expr).sql, kind: 'truth' };
  }
}

/** An expression that gives a text, as the folded form in which texts are compared. */
export function printFolded(expr: Expr, scope: Scope, dialect: Dialect): string {
  return createPrinter(scope, dialect).text(expr, 'folded').sql;
}
