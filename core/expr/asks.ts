import type { Expr } from './expr';

/** What groups of accounts are told by somebody who cannot show each account. */
export interface CountAsk {
  /** Text and truth columns: each combination of what they hold is a group. */
  readonly by: readonly string[];
  /** Truth columns of which only it counts whether they are true: false and unknown are one. */
  readonly holding: readonly string[];
  /** Number columns that are added up, a blank adding nothing. */
  readonly sums: readonly string[];
  /** Columns of which it is counted in how many accounts they are known. */
  readonly known: readonly string[];
}

/** Accounts that are asked for one by one; where nothing else decides, chance does, by the account's own name alone. */
export interface PickAsk {
  /** Text, number and truth columns of a run, and account fields. */
  readonly columns: readonly string[];
  /** Columns of the accounts themselves, by their headers. */
  readonly kept: readonly string[];
  /** Accounts of which this is true; all unless said. */
  readonly where?: Expr;
  /** So many of each of its texts, where it is said; else of all. */
  readonly by?: string;
  /** Those that come first: the largest of a number column, blanks last. */
  readonly largest: readonly string[];
  readonly most: number;
}
