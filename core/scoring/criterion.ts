/** What a blank field does to a criterion: left out and the rest re-weighted, no points, or half the points. */
export type BlankPolicy = 'leave out' | 'zero' | 'neutral';

/** The name of a kind of criterion; each is one file in criteria/ and one line in their list, which says the names. */
export type CriterionKind = string;

/** One line of a criterion, as it stands in the columns test, value and points of the Model sheet. */
export interface CriterionLine {
  /** A word of the kind's own: `from`, `is`, `contains any`, `within days`, `otherwise` … */
  readonly test: string;
  readonly value: number | string | readonly string[] | null;
  /** 0 to 1, where the line gives points. */
  readonly points: number | null;
  readonly note?: string;
}

/** A weighted question about an account. Its points (0–1) × its share of the known weight × 100 is its contribution. */
export interface Criterion {
  readonly name: string;
  readonly kind: CriterionKind;
  /** The field asked; a formula names its fields itself and leaves this empty. */
  readonly field: string;
  /** 0 or more; only its share of the sum matters. */
  readonly weight: number;
  readonly blank: BlankPolicy;
  readonly lines: readonly CriterionLine[];
  readonly note?: string;
}

/** A grade is given from a score upwards. */
export interface Grade {
  readonly name: string;
  readonly from: number;
  readonly note?: string;
}
