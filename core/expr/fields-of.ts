import { childrenOf } from './children-of';
import type { Expr } from './expr';

/** The names of the fields that an expression reads, each once, in reading order. */
export function fieldsOf(expr: Expr, into: Set<string> = new Set()): ReadonlySet<string> {
  if (expr.op === 'field') into.add(expr.name);
  for (const child of childrenOf(expr)) fieldsOf(child, into);
  return into;
}
