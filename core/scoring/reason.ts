import type { Parameters } from '../values/problem';

/** What a reason says about an account: it speaks for it, against it, is not known, or puts it out of the market. */
export type ReasonSign = 'positive' | 'negative' | 'unknown' | 'excluded';

/** One reason for an account's score, as a value: the panel translates code and parameters, cells show the message. */
export interface Reason {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly sign: ReasonSign;
  /** Points of the score, 0 to 100; contributions of one account sum to its score. */
  readonly contribution: number;
  /** Contribution less half of what the criterion could give: above 0 it lifts the score, below it holds it down. */
  readonly effect: number;
}
