/** The tests a condition may make, as they stand in the Model sheet's column `test`. */
export const tests = [
  'is',
  'is not',
  'in',
  'not in',
  'at least',
  'at most',
  'more than',
  'less than',
  'between',
  'contains any',
  'contains all',
  'contains none',
  'starts with',
  'is blank',
  'is known',
  'is yes',
  'is no',
] as const;
export type Test = (typeof tests)[number];

/**
 * What a test compares with: a number, a text (an ISO day for a date field), several texts or numbers,
 * a closed range of two numbers or ISO days, or nothing (`is blank`, `is known`, `is yes`, `is no`).
 */
export type ConditionValue = number | string | readonly string[] | readonly number[] | null;

/** One test of one field; the field is an account field or a column that an earlier stage computed. */
export interface Condition {
  readonly field: string;
  readonly test: Test;
  readonly value: ConditionValue;
  /** On the first condition of a rule the note is the rule's own. */
  readonly note?: string;
}

/** Alternatives, each a list of conditions that must all hold. No alternative at all: always true. */
export type When = readonly (readonly Condition[])[];

/** A named set of conditions. Where `regions` is given, it holds in these regions alone. */
export interface Rule {
  readonly name: string;
  readonly when: When;
  readonly regions?: readonly string[];
  readonly note?: string;
}
