import type { Expr } from './expr';
import { mapChildren } from './map-children';

/**
 * Puts the definitions of names in the place of the fields that name them. A part that stands in several places stays
 * one part, so that what is shared is not multiplied.
 * @param expr - any expression
 * @param definitions - expressions that hold no defined name themselves
 */
export function substitute(expr: Expr, definitions: ReadonlyMap<string, Expr>): Expr {
  if (definitions.size === 0) return expr;
  const done = new Map<Expr, Expr>();
  const inside = (part: Expr): Expr => {
    const before = done.get(part);
    if (before) return before;
    const fresh = part.op === 'field' ? (definitions.get(part.name) ?? part) : mapChildren(part, inside);
    done.set(part, fresh);
    return fresh;
  };
  return inside(expr);
}
