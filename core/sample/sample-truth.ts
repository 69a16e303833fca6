import { industries, type Industry } from './industries';
import { technologies, type Technology } from './technologies';

/** A segment as the sample means it: accounts of at least so many employees. */
export interface TrueSegment {
  readonly name: string;
  /** As planners call it, where that is otherwise. */
  readonly planned?: string;
  readonly from: number;
  /** How many accounts one rep of the segment owns. */
  readonly accountsPerRep: number;
  readonly quota: number;
  /** Months until a new rep does full work. */
  readonly ramp: number;
  /** Share of the marketing spend that goes to it. */
  readonly marketingShare: number;
}

/** What a sample is drawn from: `sampleTruth`, or another truth for a test to find again. Shares are 0 to 1. */
export interface SampleTruth {
  readonly industries: readonly Industry[];
  readonly technologies: readonly Technology[];
  readonly employees: {
    readonly sizeSpread: number;
    readonly giants: number;
    readonly giantAlpha: number;
    readonly most: number;
  };
  readonly revenue: { readonly spread: number };
  readonly propensity: { readonly intercept: number; readonly size: number; readonly growth: number };
  readonly potential: { readonly exponent: number; readonly spread: number };
  readonly spend: { readonly landShare: number; readonly landSpread: number; readonly expansion: number };
  readonly retention: { readonly alpha: number; readonly beta: number };
  readonly market: {
    readonly worked: number;
    readonly partners: number;
    readonly competitors: number;
    readonly expansionWin: number;
    readonly expansionTried: number;
  };
  /** How the opportunities and accounts lie: `noise` is the share of decided first deals that say the other outcome. */
  readonly labels: {
    readonly noise: number;
    /** Whether the accounts have a column `Onboarding Hours`, filled for those that have bought and for no other. */
    readonly leak: boolean;
  };
  /** Money a year: what marketing spends an account. Pieces and hours: on average, where there are any. */
  readonly effort: {
    readonly lead: { readonly share: number; readonly most: number; readonly cost: number };
    readonly activity: { readonly share: number; readonly most: number; readonly cost: number };
    readonly marketingPerAccount: number;
    readonly repCost: number;
  };
  /** Highest first. */
  readonly segments: readonly TrueSegment[];
}

/**
 * What the sample is drawn from, so that whatever learns from it can be held against the truth.
 *
 * - Win: 1 ÷ (1 + e^−η), η as `winModel` says it. It decides an account's first opportunity; later ones are won at
 *   `expansionWin`.
 * - Potential a year: the industry's spendPerEmployee · employees^exponent · e^(technologies' `spend` + spread·Z), Z normal.
 * - Spend: land = potential · landShare · e^(landSpread·Z), growing by `expansion` a year, never above the potential.
 * - Retention: shifted beta-geometric; a customer survives year t with probability (β + t − 1) ÷ (α + β + t − 1).
 * - Employees: e^(ln(the industry's) + sizeSpread·Z), times a Pareto draw of index `giantAlpha` for a share `giants`.
 * - Revenue: employees · the industry's revenuePerEmployee · e^(revenueSpread·Z).
 * - Effort: leads and activity go to accounts whatever they are worth, marketing spend to segments by their
 *   `marketingShare`: most of it to the least value. Headcount is the reps, who follow value.
 */
export const sampleTruth: SampleTruth = {
  industries,
  technologies,
  employees: { sizeSpread: 1.3, giants: 0.04, giantAlpha: 1.1, most: 400_000 },
  revenue: { spread: 0.45 },
  propensity: { intercept: -1.2, size: 0.3, growth: 1.5 },
  potential: { exponent: 0.85, spread: 0.4 },
  spend: { landShare: 0.2, landSpread: 0.3, expansion: 0.45 },
  retention: { alpha: 0.668, beta: 3.806 },
  /** Share of accounts that sales has worked, and of the rest that are no prospects at all. */
  market: { worked: 0.45, partners: 0.02, competitors: 0.01, expansionWin: 0.65, expansionTried: 0.5 },
  labels: { noise: 0, leak: false },
  effort: {
    lead: { share: 0.2, most: 3, cost: 45 },
    activity: { share: 0.4, most: 20, cost: 60 },
    marketingPerAccount: 40,
    repCost: 120_000,
  },
  segments: [
    {
      name: 'Enterprise',
      from: 1000,
      accountsPerRep: 30,
      quota: 1_500_000,
      ramp: 9,
      marketingShare: 0.2,
    },
    {
      name: 'Mid-Market',
      from: 100,
      accountsPerRep: 100,
      quota: 900_000,
      ramp: 5,
      marketingShare: 0.3,
    },
    {
      name: 'Small Business',
      planned: 'SMB',
      from: 0,
      accountsPerRep: 350,
      quota: 500_000,
      ramp: 5,
      marketingShare: 0.5,
    },
  ],
};
