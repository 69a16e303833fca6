import { termsOf } from '../expr/children-of';
import type { Arithmetic, Expr } from '../expr/expr';
import { printCase, type Printer } from './printer';
import { inside, joined, printedCase, whole, type Printed, type Tightness } from './printed';

type ArithmeticExpr = Expr & { readonly op: 'arithmetic' };

const bindsAs: Readonly<Record<Arithmetic, Tightness>> = {
  '+': 'sum',
  '-': 'sum',
  '*': 'product',
  '/': 'product',
};

/** The operands of an operation; a sum has all its terms. */
const operandsOf = (expr: ArithmeticExpr): readonly Expr[] =>
  expr.by === '+' ? termsOf(expr) : [expr.left, expr.right];

function printCall(printer: Printer, { name, of }: Expr & { readonly op: 'call' }): Printed {
  const { dialect } = printer;
  const [first, ...rest] = of;
  if (!first) return printer.unknown('number');
  switch (name) {
    case 'coalesce': {
      const values = of.map((one) => printer.number(one).sql);
      return rest.length === 0 ? printer.number(first) : whole(`COALESCE(${values.join(', ')})`);
    }
    case 'min':
    case 'max': {
      if (rest.length === 0) return printer.number(first);
      const values = of.map((one) => inside(printer.number(one), 'whole'));
      const maybe = values.filter((_, at) => printer.kindOf(of[at]!) === null || of[at]!.op !== 'constant');
      return whole(dialect.extreme(name, values, [...new Set(maybe)]));
    }
    default:
      // What a leaf says once stands alone in the brackets of a function.
      return whole(
        dialect.call(name, inside(printer.number(first), dialect.repeats.has(name) ? 'whole' : 'or')),
      );
  }
}

/** Prints arithmetic, given how numbers are printed. */
function createArithmeticPrinter(
  printer: Printer,
  number: (expr: Expr) => Printed,
): (expr: ArithmeticExpr) => Printed {
  const { dialect } = printer;
  /** As people write it; `carries` where it may be infinite or NaN, and is looked at from outside. */
  const operators = (expr: ArithmeticExpr, carries: boolean): Printed => {
    const { by, left, right } = expr;
    const binds = bindsAs[by];
    const tighter: Tightness = binds === 'sum' ? 'product' : 'whole';
    if (by === '+') {
      const printed = terms(expr, carries).map((term, at) =>
        inside(operand(term, carries), at === 0 ? 'sum' : 'product'),
      );
      return { sql: joined(printed, '+'), binds };
    }
    const second =
      by === '/' && !printer.isNeverZero(right)
        ? `NULLIF(${number(right).sql}, ${dialect.number(0)})`
        : inside(operand(right, carries), tighter);
    return { sql: joined([inside(operand(left, carries), binds), second], by), binds };
  };
  /** The terms of a sum, as far as they are looked at together. */
  const terms = (expr: Expr, carries: boolean): Expr[] =>
    expr.op === 'arithmetic' && expr.by === '+' && (carries || printer.isPlain(expr))
      ? [...terms(expr.left, carries), expr.right]
      : [expr];
  const operand = (expr: Expr, carries: boolean): Printed => {
    if (expr.op !== 'arithmetic') return number(expr);
    return carries || printer.isPlain(expr) ? operators(expr, carries) : number(expr);
  };
  return (expr) => {
    if (printer.isPlain(expr)) return operators(expr, false);
    const values = (): string[] => operandsOf(expr).map((part) => inside(number(part), 'whole'));
    if (dialect.arithmetic) return whole(dialect.arithmetic(expr.by, values()));
    const { sql } = operators(expr, true);
    return whole(printedCase([{ when: dialect.isFinite(sql), then: sql }], null));
  };
}

/** Prints numbers: finite or NULL. */
export function createNumberPrinter(printer: Printer): (expr: Expr) => Printed {
  const number = (expr: Expr): Printed => {
    if (printer.kindOf(expr) !== 'number') return printer.unknown('number');
    switch (expr.op) {
      case 'field':
        return whole(printer.column(expr.name).id);
      case 'constant':
        return whole(printer.dialect.number(Number(expr.value)));
      case 'arithmetic':
        return arithmetic(expr);
      case 'call':
        return printCall(printer, expr);
      case 'case':
        return printCase(printer, expr, number);
      default:
        throw new Error(`"${expr.op}" gives no number`);
    }
  };
  const arithmetic = createArithmeticPrinter(printer, number);
  return number;
}
