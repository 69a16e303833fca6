import type { Expr } from './expr';
import { fold } from './fold';
import { formulaFunctions } from './parse-formula';

const plainName = /^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)*$/u;

function printName(name: string): string {
  const plain = plainName.test(name) && fold(name) === name && !formulaFunctions.has(name);
  return plain ? name : `[${name.replaceAll(']', ']]')}]`;
}

/** How tightly an operator binds: what stands at its right, and looser at its left, needs brackets. */
const bindings = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function bindingOf(expr: Expr): number {
  return expr.op === 'arithmetic' ? bindings[expr.by] : 3;
}

function bracketed(expr: Expr, least: number): string {
  const text = printFormula(expr);
  return bindingOf(expr) < least ? `(${text})` : text;
}

/**
 * Writes arithmetic over fields as a formula's text; `parseFormula` reads it back as the same expression.
 * @param expr - fields, numbers, arithmetic and calls; anything else is no formula and a mistake of ours
 */
export function printFormula(expr: Expr): string {
  switch (expr.op) {
    case 'field':
      return printName(expr.name);
    case 'constant':
      if (typeof expr.value !== 'number') throw new Error(`a formula holds no ${String(expr.value)}`);
      return Object.is(expr.value, -0) ? '-0' : String(expr.value);
    case 'arithmetic': {
      const binding = bindings[expr.by];
      return `${bracketed(expr.left, binding)} ${expr.by} ${bracketed(expr.right, binding + 1)}`;
    }
    case 'call':
      return `${expr.name}(${expr.of.map(printFormula).join(', ')})`;
    default:
      throw new Error(`a formula holds no ${expr.op}`);
  }
}
