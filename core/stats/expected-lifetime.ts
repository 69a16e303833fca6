import { gaussFraction } from './gauss-fraction';
import { sbgRetention, type ShiftedBetaGeometric } from './shifted-beta-geometric';

/**
 * How many discounted periods a new customer is expected to pay, the first at once (DEL): the sum of
 * S(t) ÷ (1 + d)^t over t = 0, 1, 2, … without end = ₂F₁(1, β; α + β; 1 ÷ (1 + d)).
 * Times the margin of a period it is the value of a customer as yet to be won.
 * Source: Fader & Hardie (2010), Customer-base valuation in a contractual setting.
 *
 * @param of alpha and beta above 0
 * @param discount a period's, 0 or more
 * @returns periods, 1 or more; Infinity without discount where alpha is 1 or less; NaN out of range
 */
export function discountedExpectedLifetime(of: ShiftedBetaGeometric, discount: number): number {
  return gaussFraction(of.beta, of.alpha + of.beta, 1 / (1 + discount));
}

/**
 * How many discounted periods a customer that has renewed so often is expected to pay on, seen from just before its
 * next renewal, which counts whole (DERL): the sum of S(t) ÷ S(n − 1) ÷ (1 + d)^(t − n) over t = n, n + 1, …
 * = (β + n − 1) ÷ (α + β + n − 1)·₂F₁(1, β + n; α + β + n; 1 ÷ (1 + d)), with n − 1 renewals made.
 * Source: Fader & Hardie (2010).
 *
 * @param of alpha and beta above 0
 * @param discount a period's, 0 or more
 * @param renewals made so far, 0 or more
 * @returns periods, above 0; Infinity without discount where alpha is 1 or less; NaN out of range
 */
export function discountedResidualLifetime(
  of: ShiftedBetaGeometric,
  discount: number,
  renewals: number,
): number {
  const next = renewals + 1;
  const paid = gaussFraction(of.beta + next, of.alpha + of.beta + next, 1 / (1 + discount));
  return sbgRetention(of, next) * paid;
}

/**
 * How many discounted periods a customer pays where the same share stays each period: the first at once,
 * (1 + d) ÷ (1 + d − r).
 *
 * @param rate the share that stays, 0 to 1
 * @param discount a period's, 0 or more
 * @returns periods, 1 or more; Infinity where all stay and nothing is discounted; NaN out of range
 */
export function constantRateLifetime(rate: number, discount: number): number {
  if (!(rate >= 0 && rate <= 1 && discount >= 0)) return NaN;
  return (1 + discount) / (1 + discount - rate);
}
