import type { Share } from '../../values/units';
import { linkCounts } from './link-groups';
import { pairProbability, type ScoredPairs } from './score-pairs';

/** What a threshold makes of the pairs, as far as their probabilities tell. */
export interface CurvePoint {
  /** Pairs from this probability up count as one account. */
  readonly threshold: number;
  readonly pairs: number;
  readonly groups: number;
  /** Records that stand in a group. */
  readonly records: number;
  /** Of the pairs, the share that is expected to be one account; NaN without pairs. */
  readonly precision: Share;
  /** Of all pairs that are one account, the share that is expected among them; NaN where none is expected. */
  readonly recall: Share;
}

/** The thresholds that a user chooses from, the highest first. */
export const thresholds: readonly number[] = [0.99, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/**
 * Precision and recall by threshold, as the model expects them: sums of the pairs' probabilities. Pairs that were never
 * compared are not in it.
 */
export function thresholdCurve(scored: ScoredPairs): readonly CurvePoint[] {
  const probabilities = Float64Array.from(scored.odds, (_, at) => pairProbability(scored, at));
  const all = probabilities.reduce((sum, probability) => sum + probability, 0);
  return linkCounts(scored, thresholds).map(({ threshold, groups, records }) => {
    let [pairs, expected] = [0, 0];
    for (const probability of probabilities) {
      if (probability < threshold) continue;
      pairs += 1;
      expected += probability;
    }
    return { threshold, pairs, groups, records, precision: expected / pairs, recall: expected / all };
  });
}
