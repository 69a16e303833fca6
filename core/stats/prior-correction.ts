import { naturalLogarithm } from './exponential';

/**
 * What to add to the intercept of a logistic regression when the share of positives among the rows is not that of the
 * population: ln(prior ÷ (1 − prior)) − ln(share ÷ (1 − share)). The other coefficients stay.
 * Source: King & Zeng (2001), Logistic Regression in Rare Events Data, Political Analysis 9.
 *
 * @param share positives among the rows, above 0 and below 1
 * @param prior positives in the population, above 0 and below 1
 * @returns in natural log odds
 */
export function priorCorrection(share: number, prior: number): number {
  return naturalLogarithm(prior / (1 - prior)) - naturalLogarithm(share / (1 - share));
}
