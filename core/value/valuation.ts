import type { Rule } from '../expr/condition';

/**
 * One way to tell what an account could spend a year: part `potential` of the Model sheet. Sources stand in order, and
 * the first that gives a figure for an account counts; none gives less than the account spends already.
 */
export interface PotentialSource {
  readonly name: string;
  /** `peer`: the peers' quantile; `formula`: arithmetic over fields; `column`: a money field of the accounts. */
  readonly method: 'peer' | 'formula' | 'column';
  /** The formula's text, or the field's key; empty for peers. */
  readonly from: string;
  /** For peers: the quantile of their spend that counts as potential, more than 0 and at most 1. */
  readonly quantile?: number;
  readonly note?: string;
}

/**
 * A group of mature customers and what they spend, as learned: part `peer`. The first group whose conditions are all
 * true holds for an account, so parent groups stand after their parts.
 */
export interface Peer extends Rule {
  /** The quantile of the group's spend a year after shrinkage towards its parent group, in money. */
  readonly spend: number;
  /** Its 95 % interval. */
  readonly low?: number;
  readonly high?: number;
  /** Mature customers in the group. */
  readonly accounts: number;
  /** The weight of the group's own figure against its parent's, 0 to 1. */
  readonly weight: number;
  /** The product that it is the spend on; left out: all products together. */
  readonly product?: string;
}

/** How long customers stay: part `retention`. Its name is `all`, or a segment that has a curve of its own. */
export type Retention = { readonly name: string; readonly note?: string } & (
  | {
      /** Shifted beta-geometric: parameters above 0, with their standard errors and the customers they were fitted to. */
      readonly method: 'sBG';
      readonly alpha: number;
      readonly beta: number;
      readonly alphaError?: number;
      readonly betaError?: number;
      readonly accounts?: number;
    }
  /** The same share of customers stays each year, more than 0 and at most 1. */
  | { readonly method: 'constant'; readonly rate: number; readonly accounts?: number }
  /** The share of the first year's customers that remain after 1, 2, … years; past its end the last ratio goes on. */
  | { readonly method: 'curve'; readonly remaining: readonly number[]; readonly accounts?: number }
);

/** When in a year its spend is counted. */
export type Timing = 'start' | 'middle' | 'end';

/** What a lifetime is reckoned with: part `lifetime`. */
export interface Lifetime {
  /** The share of spend that is left after the cost to serve, more than 0 and at most 1. */
  readonly margin: number;
  /** Discount a year, 0 to less than 1. */
  readonly discount: number;
  /** Whole years that are counted, 1 to 30. */
  readonly horizon: number;
  /** Growth of an account's spend a year on its way to the potential, more than −1. */
  readonly growth: number;
  readonly timing: Timing;
  /** What a prospect first buys: a share of its potential (0 to 1), or the key of a money field. */
  readonly land: number | string;
  /** Cost to acquire one account, taken from what a prospect is worth; null leaves it out. */
  readonly acquisitionCost: number | null;
  readonly notes?: Readonly<Partial<Record<LifetimeName, string>>>;
}

/** The assumptions as they stand in the Model sheet's column `item`. */
export const lifetimeNames = [
  'margin',
  'discount',
  'horizon',
  'growth',
  'timing',
  'land',
  'acquisition cost',
] as const;
export type LifetimeName = (typeof lifetimeNames)[number];

/** A tier is given from a lifetime value upwards: part `tier`. */
export interface Tier {
  readonly name: string;
  /** In money; a line that was cut by share or by natural breaks is frozen here when it is learned. */
  readonly from: number;
  /** The share of the accounts that the line was cut for, counted from the top; the next learning cuts there again. */
  readonly share?: number;
  readonly note?: string;
}

/** The four quadrants of current spend × whitespace. */
export const quadrantNames = ['Retain', 'Opportunistic', 'Acquire', 'Develop'] as const;
export type QuadrantName = (typeof quadrantNames)[number];

/** Who looks after a quadrant, and how. */
export interface Quadrant {
  readonly name: QuadrantName;
  readonly role: string;
  readonly coverage: string;
  readonly note?: string;
}

/**
 * ROAD: part `road`. Spend from its threshold up with little whitespace is Retain, with much Develop; below it with
 * much whitespace Acquire, with little Opportunistic.
 */
export interface Road {
  /** Money a year from which current spend is high. */
  readonly spend: number;
  /** Money a year from which whitespace is much. */
  readonly whitespace: number;
  readonly quadrants: readonly Quadrant[];
  readonly notes?: { readonly spend?: string; readonly whitespace?: string };
}

/** What a model says of worth. What is absent is not said, and the columns that need it are blank. */
export interface Valuation {
  readonly potential?: readonly PotentialSource[];
  readonly peers?: readonly Peer[];
  readonly retention?: readonly Retention[];
  readonly lifetime?: Lifetime;
  readonly tiers?: readonly Tier[];
  readonly road?: Road;
}
