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
