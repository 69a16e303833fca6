import { naturalLogarithm } from '../stats/exponential';
import type { SampleTruth } from './sample-truth';

/**
 * What decides an account's first deal in a sample: the log odds of a win are intercept + size·ln(employees ÷ 200) +
 * growth·employee growth + the industry's + the sum of its technologies'. What learns from a sample should find these
 * coefficients within their intervals.
 */
export interface WinModel {
  readonly intercept: number;
  /** For each unit of ln(employees ÷ 200). */
  readonly size: number;
  /** For each unit of employee growth: 1 is doubling in a year. */
  readonly growth: number;
  readonly industries: ReadonlyMap<string, number>;
  readonly technologies: ReadonlyMap<string, number>;
}

/** The coefficients of the wins that a truth draws. */
export function winModel({ propensity, industries, technologies }: SampleTruth): WinModel {
  return {
    ...propensity,
    industries: new Map(industries.map((industry) => [industry.name, industry.propensity])),
    technologies: new Map(technologies.map((technology) => [technology.name, technology.propensity])),
  };
}

/** What of an account decides its first deal. */
export interface WinFacts {
  readonly employees: number;
  /** Change of headcount in a year: 0.1 is 10 % more. */
  readonly growth: number;
  readonly industry: string;
  readonly technologies: readonly string[];
}

/** The log odds that an account's first deal is won; an industry or technology that the model does not know adds nothing. */
export function winLogOdds(model: WinModel, { employees, growth, industry, technologies }: WinFacts): number {
  const fromTechnologies = technologies.reduce((sum, name) => sum + (model.technologies.get(name) ?? 0), 0);
  const fromSize = model.size * naturalLogarithm(employees / 200);
  const fromIndustry = model.industries.get(industry) ?? 0;
  return model.intercept + fromSize + model.growth * growth + fromIndustry + fromTechnologies;
}
