import { constantRateLifetime, discountedResidualLifetime } from '../stats/expected-lifetime';
import { sbgSurvival } from '../stats/shifted-beta-geometric';
import type { Retention } from './valuation';

/** The share that stays each year once a curve has ended: that of its last year. */
function lastRate(remaining: readonly number[]): number {
  const last = remaining[remaining.length - 1] ?? 0;
  const before = remaining.length > 1 ? remaining[remaining.length - 2]! : 1;
  return before > 0 ? last / before : 0;
}

/**
 * The share of the first year's customers that remain after each year.
 * sBG: S(t) = S(t − 1)·(β + t − 1) ÷ (α + β + t − 1); constant: S(t) = S(t − 1)·rate; a curve as given, and past its
 * end S(t) = S(t − 1)·the last ratio of the curve.
 * Source: Fader & Hardie (2007).
 *
 * @param retention a retention that `checkRetention` finds nothing wrong with
 * @param years a whole number, 0 or more
 * @returns S(0) = 1, S(1), … S(years), never rising, 0 to 1
 */
export function retentionSurvival(retention: Retention, years: number): readonly number[] {
  if (retention.method === 'sBG') return sbgSurvival(retention, years);
  const survival = [1];
  const rate = retention.method === 'constant' ? retention.rate : lastRate(retention.remaining);
  const given = retention.method === 'curve' ? retention.remaining : [];
  for (let year = 1; year <= years; year += 1) survival.push(given[year - 1] ?? survival[year - 1]! * rate);
  return survival;
}

function curveRemaining(remaining: readonly number[], discount: number, years: number): number {
  const rate = lastRate(remaining);
  const known = Math.max(remaining.length, years);
  const survival = retentionSurvival({ name: '', method: 'curve', remaining }, known);
  const start = survival[years]!;
  if (start === 0) return 0;
  // From the end backwards: a year's renewals are those that stay, and what they renew after it.
  let expected = rate * constantRateLifetime(rate, discount);
  for (let year = known; year > years; year -= 1) {
    const before = survival[year - 1]!;
    const stay = before > 0 ? survival[year]! / before : 0;
    expected = stay * (1 + expected / (1 + discount));
  }
  return expected;
}

/**
 * How many more yearly payments are expected of a customer, each discounted to its next renewal, without end:
 * the sum of S(t) ÷ S(a) ÷ (1 + d)^(t − a − 1) over t = a + 1, a + 2, … For the sBG it is DERL; for a constant rate
 * r·(1 + d) ÷ (1 + d − r). Without discount it is the expected number of renewals to come.
 * Source: Fader & Hardie (2010).
 *
 * @param retention a retention that `checkRetention` finds nothing wrong with
 * @param discount a year's, 0 or more
 * @param years completed as a customer, a whole number; 0 unless said
 * @returns payments, 0 or more; Infinity where their sum has no end
 */
export function expectedRenewals(retention: Retention, discount: number, years = 0): number {
  switch (retention.method) {
    case 'sBG':
      return discountedResidualLifetime(retention, discount, years);
    case 'constant':
      return retention.rate * constantRateLifetime(retention.rate, discount);
    case 'curve':
      return curveRemaining(retention.remaining, discount, years);
  }
}
