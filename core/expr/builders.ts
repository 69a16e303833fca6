import type { Arithmetic, Comparison, Constant, Expr, NumberFunction } from './expr';

/** The value of a field of the account, or of a column that an earlier stage computed. */
export const field = (name: string): Expr => ({ op: 'field', name });

/** A fixed value; null is unknown. */
export const constant = (value: Constant): Expr => ({ op: 'constant', value });

/** An expression as it is, anything else as a constant. */
export const operand = (value: Expr | Constant): Expr =>
  typeof value === 'object' && value !== null ? value : constant(value);

/** One comparison; unknown where either side is. */
export const compare = (test: Comparison, left: Expr, right: Expr | Constant): Expr => ({
  op: 'compare',
  test,
  left,
  right: operand(right),
});

/** Left = right; texts are compared folded. */
export const equals = (left: Expr, right: Expr | Constant): Expr => compare('eq', left, right);
/** Left < right. */
export const lessThan = (left: Expr, right: Expr | Constant): Expr => compare('lt', left, right);
/** Left ≤ right. */
export const atMost = (left: Expr, right: Expr | Constant): Expr => compare('le', left, right);
/** Left > right. */
export const moreThan = (left: Expr, right: Expr | Constant): Expr => compare('gt', left, right);
/** Left ≥ right. */
export const atLeast = (left: Expr, right: Expr | Constant): Expr => compare('ge', left, right);

/** From `low` to `high`, both included. */
export const between = (value: Expr, low: Expr | Constant, high: Expr | Constant): Expr =>
  all([atLeast(value, low), atMost(value, high)]);

/** One of these values; unknown where the value is, false where the set is empty. */
export const oneOf = (value: Expr, set: readonly (string | number)[]): Expr => ({ op: 'in', value, set });

/** The list holds at least one of these items; unknown where the list is blank. */
export const containsAny = (value: Expr, items: readonly string[]): Expr => ({
  op: 'contains',
  mode: 'any',
  value,
  items,
});

/** The list holds every one of these items; unknown where the list is blank. */
export const containsAll = (value: Expr, items: readonly string[]): Expr => ({
  op: 'contains',
  mode: 'all',
  value,
  items,
});

/** The text begins with this, folded; unknown where the text is blank. */
export const startsWith = (value: Expr, prefix: string): Expr => ({ op: 'starts', value, prefix });

/** The value is unknown; itself always true or false. */
export const isBlank = (value: Expr): Expr => ({ op: 'blank', value });

/** The value is known; itself always true or false. */
export const isKnown = (value: Expr): Expr => not(isBlank(value));

/** All hold; of none at all: true. */
export const all = (of: readonly Expr[]): Expr => (of.length === 1 && of[0] ? of[0] : { op: 'all', of });

/** At least one holds; of none at all: false. */
export const any = (of: readonly Expr[]): Expr => (of.length === 1 && of[0] ? of[0] : { op: 'any', of });

/** The opposite; unknown stays unknown. */
export const not = (of: Expr): Expr => ({ op: 'not', of });

/** True or unknown: "not false". Always true or false itself. */
export const possibly = (truth: Expr): Expr => ({ op: 'any', of: [truth, isBlank(truth)] });

/** True, and not merely unknown. Always true or false itself. */
export const surely = (truth: Expr): Expr => ({ op: 'all', of: [truth, isKnown(truth)] });

/** One operation of arithmetic; unknown where either side is, where the divisor is 0, or where the result overflows. */
export const arithmetic = (by: Arithmetic, left: Expr, right: Expr | Constant): Expr => ({
  op: 'arithmetic',
  by,
  left,
  right: operand(right),
});

/** The sum of terms, added from the first to the last; of none: 0. */
export const sum = (terms: readonly Expr[]): Expr =>
  terms.length === 0 ? constant(0) : terms.reduce((before, term) => arithmetic('+', before, term));

/** A function of numbers. */
export const call = (name: NumberFunction, of: readonly Expr[]): Expr => ({ op: 'call', name, of });

/** The first value that is known. */
export const coalesce = (...of: readonly Expr[]): Expr => call('coalesce', of);

/** The `then` of the first branch whose `when` is true (unknown does not match), else `otherwise`. */
export const caseOf = (
  branches: readonly { readonly when: Expr; readonly then: Expr }[],
  otherwise: Expr | Constant,
): Expr => ({ op: 'case', branches, otherwise: operand(otherwise) });
