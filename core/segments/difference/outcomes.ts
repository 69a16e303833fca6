import type { Parameters } from '../../values/problem';

/** What a group's customers and deals came to; whatever is not known is left out. */
export interface GroupOutcomes {
  /** A segment's name, or a value of any field. */
  readonly name: string;
  /** Deals won, of `decided`. */
  readonly won?: number;
  /** Deals won or lost. */
  readonly decided?: number;
  /** Days from a deal's creation to its close, one a deal; blank (NaN) is left out. */
  readonly cycleDays?: ArrayLike<number>;
  /** What each won deal was worth, in money; blank (NaN) is left out. */
  readonly dealSizes?: ArrayLike<number>;
  /** Customers kept, of `renewable`. */
  readonly retained?: number;
  /** Customers that were up for renewal. */
  readonly renewable?: number;
}

export type MeasureName = 'win rate' | 'cycle' | 'deal size' | 'retention';

/** The least difference that would change a decision; a sample that could not have seen it proves nothing. */
export interface Matters {
  /** Of win rate and retention, in points as a share: 0.1 is ten points. */
  readonly rate: number;
  /** Of cycle and deal size: how much larger the one median is, 0.25 is 25 %. */
  readonly median: number;
}

/** `keep` the distinction, `merge` the two, `drop` the whole field, or `too few` to tell. */
export type DifferenceVerdict = 'keep' | 'merge' | 'drop' | 'too few';

export type DifferenceTest =
  'chi-square' | 'Fisher exact' | 'two-proportion z' | 'Kruskal-Wallis' | 'Mann-Whitney';

/** A sentence as code and parameters; `message` is its English, lower case, without a full stop. */
export interface Said {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

/** One group's figure: a rate (0 to 1, Wilson's interval) or a median (from order statistics), 95 %. */
export interface GroupEstimate {
  readonly group: string;
  /** Deals, values or customers behind it. */
  readonly size: number;
  readonly estimate: number;
  /** NaN, as `high`, for a median of fewer than 6 values. */
  readonly low: number;
  readonly high: number;
}

/** Whether one measure differs between the groups at all. */
export interface MeasureFinding extends Said {
  readonly measure: MeasureName;
  readonly unit: 'share' | 'days' | 'money';
  readonly test: DifferenceTest;
  readonly statistic: number;
  /** Degrees of freedom; NaN for the tests of two groups that have none. */
  readonly degrees: number;
  readonly p: number;
  /** p after Holm's correction over the measures. */
  readonly adjusted: number;
  readonly differs: boolean;
  /** Cramér's V for rates; for values epsilon squared, of two groups the rank-biserial correlation. */
  readonly effect: number;
  /** Deals, values or customers of all groups together. */
  readonly size: number;
  /** How many there must be to see a difference that matters with power 80 %. */
  readonly needed: number;
  readonly canTell: boolean;
  /** The least expected count is below 5 in more than two groups: the p is a rough approximation. */
  readonly isRough: boolean;
  readonly estimates: readonly GroupEstimate[];
}

/** One measure of two groups. */
export interface MeasureComparison {
  readonly measure: MeasureName;
  readonly test: DifferenceTest;
  readonly p: number;
  /** p after Holm's correction over all measures of all comparisons. */
  readonly adjusted: number;
  readonly differs: boolean;
  /** First less second: of rates, or of medians. */
  readonly difference: number;
  /** Newcombe's 95 % interval of a difference of rates; NaN, as `high`, for medians. */
  readonly low: number;
  readonly high: number;
  /** Cohen's h for rates, the rank-biserial correlation for values; above 0 where the first is higher. */
  readonly effect: number;
  readonly sizes: readonly [first: number, second: number];
  /** How many each of the two must have to see a difference that matters with power 80 %. */
  readonly needed: number;
  /** Whether the two together do: the harmonic mean of their sizes reaches what is needed. */
  readonly canTell: boolean;
}

/** Two groups, or a group and all the others together, side by side. */
export interface GroupComparison extends Said {
  readonly first: string;
  /** The other group's name; null for all the others together. */
  readonly second: string | null;
  readonly verdict: DifferenceVerdict;
  /** The measures that both know. */
  readonly measures: readonly MeasureComparison[];
}
