import { childrenOf } from './children-of';
import type { Expr } from './expr';

/** The names of the fields that an expression reads, each once, in reading order. */
export function fieldsOf(expr: Expr, into: Set<string> = new Set()): ReadonlySet<string> {
  const seen = new Set<Expr>();
  const visit = (part: Expr): void => {
    // A part that stands in several places is read once.
    if (seen.has(part)) return;
    seen.add(part);
    if (part.op === 'field') into.add(part.name);
    childrenOf(part).forEach(visit);
  };
  visit(expr);
  return into;
}
