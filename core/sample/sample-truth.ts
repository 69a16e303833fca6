import { industries } from './industries';
import { technologies } from './technologies';

/** A segment as the sample means it: accounts of at least so many employees. */
export interface TrueSegment {
  readonly name: string;
  readonly from: number;
  /** How many accounts one rep of the segment owns. */
  readonly accountsPerRep: number;
  readonly quota: number;
  readonly role: string;
}

/**
 * What the sample is drawn from, so that whatever learns from it can be held against the truth.
 *
 * - Win: 1 ÷ (1 + e^−η), η = intercept + size·ln(employees ÷ 200) + growth·employee growth + the industry's and the
 *   technologies' `propensity`. It decides an account's first opportunity; later ones are won at `expansionWin`.
 * - Potential a year: the industry's spendPerEmployee · employees^exponent · e^(technologies' `spend` + spread·Z), Z normal.
 * - Spend: land = potential · landShare · e^(landSpread·Z), growing by `expansion` a year, never above the potential.
 * - Retention: shifted beta-geometric; a customer survives year t with probability (β + t − 1) ÷ (α + β + t − 1).
 * - Employees: e^(ln(the industry's) + sizeSpread·Z), times a Pareto draw of index `giantAlpha` for a share `giants`.
 * - Revenue: employees · the industry's revenuePerEmployee · e^(revenueSpread·Z).
 */
export const sampleTruth = {
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
  segments: [
    { name: 'Enterprise', from: 1000, accountsPerRep: 30, quota: 1_500_000, role: 'Named Account Executive' },
    { name: 'Mid-Market', from: 100, accountsPerRep: 100, quota: 900_000, role: 'Account Executive' },
    { name: 'Small Business', from: 0, accountsPerRep: 350, quota: 500_000, role: 'Inside Sales' },
  ] satisfies readonly TrueSegment[] as readonly TrueSegment[],
} as const;
