/** What a scorecard tells: whether an account buys at all, or whether a customer buys more. */
export const cardNames = ['new', 'expansion'] as const;
export type CardName = (typeof cardNames)[number];

/**
 * One bin of a characteristic, as it stands in the columns test, value and points of the Model sheet. `from` is a number
 * and holds from there up to the next; `in` and `contains any` are texts; `is yes`, `is no`, `is blank` and `otherwise`
 * (every known value that no other bin holds) have no value.
 */
export interface Bin {
  readonly test: 'from' | 'in' | 'contains any' | 'is yes' | 'is no' | 'is blank' | 'otherwise';
  readonly value: number | readonly string[] | null;
  /** Points to add: 20 double the odds, −20 halve them. */
  readonly points: number;
  readonly note?: string;
}

/**
 * A field of the accounts and what each of its bins adds to the sum: part `bin`. A value that no bin holds, and a blank
 * without a bin of its own, add nothing. An item of a list is a characteristic of its own.
 */
export interface Characteristic {
  readonly name: string;
  readonly card: CardName;
  readonly field: string;
  readonly bins: readonly Bin[];
  readonly note?: string;
}

/** Points that double the odds. */
export const POINTS_TO_DOUBLE = 20;

/**
 * A learned scorecard: part `propensity`. The probability is 1 ÷ (1 + 2^(−sum ÷ 20)), the sum being `base` and the
 * points of one bin a characteristic.
 */
export interface Scorecard {
  readonly name: CardName;
  readonly base: number;
  /** When it was learned: an ISO day, or empty where the model has no as-of date. */
  readonly learned: string;
  /** Decided deals or accounts it was learned from, and how many of them were won. */
  readonly rows: number;
  readonly won: number;
  /** The share of buyers that its probabilities are set to; null: that of the rows it was learned from. */
  readonly prior: number | null;
  /** Out-of-fold figures: area under the curve with its 95 % interval, Brier score. */
  readonly auc: number;
  readonly aucLow: number;
  readonly aucHigh: number;
  readonly brier: number;
  readonly note?: string;
}

export type { StageNames } from '../values/stage-names';
