import { termsOf } from '../expr/children-of';
import type { Expr, NumberFunction } from '../expr/expr';
import { fold } from '../expr/fold';
import { literalNumber, literalText, type Printing } from './native-source';
import { textUnsaid } from './native-problems';
import { foldsInSheets } from './native-text';

type Case = Expr & { readonly op: 'case' };

/** Says whether an expression is true, as a condition of a formula: never an error, never unknown. */
export type Condition = (printing: Printing, expr: Expr) => string;

const functionNames: Readonly<Record<Exclude<NumberFunction, 'coalesce' | 'round'>, string>> = {
  min: 'MIN',
  max: 'MAX',
  abs: 'ABS',
  ln: 'LN',
  exp: 'EXP',
  sqrt: 'SQRT',
  floor: 'INT',
};

/** The first branch that is true, as IF in IF. */
export function printCase(
  printing: Printing,
  { branches, otherwise }: Case,
  holds: Condition,
  value: (expr: Expr) => string,
): string {
  let open = '';
  let close = '';
  for (const { when, then } of branches) {
    const condition = holds(printing, when);
    if (condition === 'FALSE') continue;
    if (condition === 'TRUE') return open + value(then) + close;
    open += `IF(${condition},${value(then)},`;
    close += ')';
  }
  return open + value(otherwise) + close;
}

function printCall(
  printing: Printing,
  { name, of }: Expr & { readonly op: 'call' },
  holds: Condition,
): string {
  const numbers = of.map((one) => printNumber(printing, one, holds));
  if (numbers.length === 0) return 'NA()';
  if (name === 'round') return `ROUND(${numbers[0]},0)`;
  if (name !== 'coalesce') return `${functionNames[name]}(${numbers.join(',')})`;
  return of.slice(0, -1).reduceRight((rest, one, at) => {
    const cell = printing.kindOf(one) === 'number' ? printing.sourceOf(one)?.cell : undefined;
    return cell === undefined ? `IFERROR(${numbers[at]},${rest})` : `IF(ISNUMBER(${cell}),${cell},${rest})`;
  }, numbers.at(-1)!);
}

/**
 * A number as it stands in the middle of a formula: an error where it is unknown, so that whatever is reckoned with it is
 * unknown too. What is no number is unknown.
 */
export function printNumber(printing: Printing, expr: Expr, holds: Condition): string {
  if (printing.kindOf(expr) !== 'number') return 'NA()';
  const source = printing.sourceOf(expr);
  return source ? `IF(ISNUMBER(${source.cell}),${source.cell},NA())` : numberFormula(printing, expr, holds);
}

/** The same for an expression that is to stand in a column of its own. */
export function numberFormula(printing: Printing, expr: Expr, holds: Condition): string {
  const inside = (one: Expr): string => printNumber(printing, one, holds);
  switch (expr.op) {
    case 'constant':
      return typeof expr.value === 'number' ? literalNumber(printing, expr.value) : 'NA()';
    case 'arithmetic':
      return expr.by === '+'
        ? `(${termsOf(expr).map(inside).join('+')})`
        : `(${inside(expr.left)}${expr.by}${inside(expr.right)})`;
    case 'call':
      return printCall(printing, expr, holds);
    case 'case':
      return printCase(printing, expr, holds, inside);
    default:
      return printNumber(printing, expr, holds);
  }
}

/** A text as it is shown, "" where it is unknown. What is no text is unknown. */
export function printText(printing: Printing, expr: Expr, holds: Condition): string {
  if (printing.kindOf(expr) !== 'text') return '""';
  const source = printing.sourceOf(expr);
  return source ? (source.shown ?? source.cell) : textFormula(printing, expr, holds);
}

/** The same for an expression that is to stand in a column of its own. */
export function textFormula(printing: Printing, expr: Expr, holds: Condition): string {
  if (expr.op === 'constant') {
    return typeof expr.value === 'string' ? literalText(printing, expr.value) : '""';
  }
  if (expr.op !== 'case') return printText(printing, expr, holds);
  return printCase(printing, expr, holds, (one) => printText(printing, one, holds));
}

/** The texts that an expression may give by itself. */
export function textsGiven(expr: Expr): readonly string[] {
  if (expr.op === 'constant') return typeof expr.value === 'string' ? [expr.value] : [];
  return expr.op === 'case'
    ? [...expr.branches.map(({ then }) => then), expr.otherwise].flatMap(textsGiven)
    : [];
}

/** A text as it is compared: trimmed, in small letters. */
export function printFolded(printing: Printing, expr: Expr, holds: Condition): string {
  if (expr.op === 'constant' && typeof expr.value === 'string') {
    return literalText(printing, fold(expr.value));
  }
  const source = printing.sourceOf(expr);
  if (source?.shown !== undefined) return source.cell;
  const strange = textsGiven(expr).find((text) => !foldsInSheets(text));
  if (strange !== undefined || source?.folds === false) {
    printing.refuse(textUnsaid({ column: printing.column, text: strange ?? '' }));
  }
  return `LOWER(TRIM(${printText(printing, expr, holds)}))`;
}
