import { atLeast, caseOf, constant } from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { Tier } from './valuation';

/** Tiers with the highest line first, whatever order they are written in; the list itself stays as it is. */
export function highestFirst(tiers: readonly Tier[]): readonly Tier[] {
  return [...tiers].sort((one, other) => other.from - one.from);
}

/**
 * The tier of an account: the highest line that its value reaches. A value on a line reaches it. Unknown where the value is,
 * and below the lowest line.
 * @param tiers - in any order
 * @param value - lifetime value, in money
 * @returns text: the name of a tier
 */
export function tierExpr(tiers: readonly Tier[], value: Expr): Expr {
  return caseOf(
    highestFirst(tiers).map(({ name, from }) => ({ when: atLeast(value, from), then: constant(name) })),
    null,
  );
}
