import type { Expr } from './expr';

/** Gives equal expressions the same number, so that each is evaluated once. */
export type KeyOf = (expr: Expr) => number;

function describe(expr: Expr, keyOf: KeyOf): string {
  switch (expr.op) {
    case 'field':
      return `field ${expr.name}`;
    case 'constant':
      return `constant ${JSON.stringify(expr.value)}`;
    case 'compare':
      return `${expr.test} ${keyOf(expr.left)} ${keyOf(expr.right)}`;
    case 'arithmetic':
      return `${expr.by} ${keyOf(expr.left)} ${keyOf(expr.right)}`;
    case 'in':
      return `in ${keyOf(expr.value)} ${JSON.stringify(expr.set)}`;
    case 'contains':
      return `contains ${expr.mode} ${keyOf(expr.value)} ${JSON.stringify(expr.items)}`;
    case 'starts':
      return `starts ${keyOf(expr.value)} ${expr.prefix}`;
    case 'blank':
      return `blank ${keyOf(expr.value)}`;
    case 'not':
      return `not ${keyOf(expr.of)}`;
    case 'all':
    case 'any':
      return `${expr.op} ${expr.of.map(keyOf).join(' ')}`;
    case 'call':
      return `call ${expr.name} ${expr.of.map(keyOf).join(' ')}`;
    case 'case': {
      const branches = expr.branches.map(({ when, then }) => `${keyOf(when)}:${keyOf(then)}`);
      return `case ${branches.join(' ')} else ${keyOf(expr.otherwise)}`;
    }
  }
}

/**
 * Starts a numbering of expressions by structure: two expressions that read the same get the same number,
 * however often they were built.
 */
export function createKeys(): KeyOf {
  const numbers = new Map<string, number>();
  const known = new WeakMap<Expr, number>();
  const keyOf = (expr: Expr): number => {
    const before = known.get(expr);
    if (before !== undefined) return before;
    const description = describe(expr, keyOf);
    const number = numbers.get(description) ?? numbers.size;
    numbers.set(description, number);
    known.set(expr, number);
    return number;
  };
  return keyOf;
}
