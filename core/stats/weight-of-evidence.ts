import { naturalLogarithm } from './exponential';
import { sumOf } from './sum-of';

/** What each bin of a field says about the outcome, and what all of them say together. */
export interface Evidence {
  /** ln(share of the positives ÷ share of the negatives), one a bin; 0 says nothing. */
  readonly weights: Float64Array;
  /** Information value: Σ (share of positives − share of negatives) · weight. 0 or more. */
  readonly value: number;
}

/** What stands in for a count of 0, whose logarithm there is not: half an account. */
const HALF = 0.5;

/**
 * Weight of evidence of each bin, ln((won in it ÷ all won) ÷ (lost in it ÷ all lost)), and the information value of the
 * field, Σ (share of won − share of lost) · weight. A bin with none won or none lost counts as if half an account more
 * were on both sides; a bin of nobody weighs 0.
 * Source: Siddiqi (2006), Credit Risk Scorecards, chapter 6.
 *
 * @param won positives by bin
 * @param lost negatives by bin
 * @returns weights in natural log odds; all 0 where nobody won or nobody lost
 */
export function weightOfEvidence(won: ArrayLike<number>, lost: ArrayLike<number>): Evidence {
  const [allWon, allLost] = [sumOf(won), sumOf(lost)];
  const weights = new Float64Array(won.length);
  if (allWon === 0 || allLost === 0) return { weights, value: 0 };
  const parts = new Float64Array(won.length);
  for (let bin = 0; bin < won.length; bin++) {
    if (won[bin]! + lost[bin]! === 0) continue;
    const extra = won[bin] === 0 || lost[bin] === 0 ? HALF : 0;
    const wonShare = (won[bin]! + extra) / (allWon + extra);
    const lostShare = (lost[bin]! + extra) / (allLost + extra);
    const weight = naturalLogarithm(wonShare / lostShare);
    weights[bin] = weight;
    parts[bin] = (wonShare - lostShare) * weight;
  }
  return { weights, value: sumOf(parts) };
}

/** How much a field tells, in words. */
export type InformationBand = 'useless' | 'weak' | 'medium' | 'strong' | 'suspicious';

/**
 * The band of an information value: below 0.02 useless, to 0.1 weak, to 0.3 medium, to 0.5 strong, above that
 * suspicious: look whether the field was filled after the outcome was known.
 * Source: Siddiqi (2006), Credit Risk Scorecards, chapter 6.
 *
 * @param value 0 or more; blank (NaN) is useless
 * @returns one word
 */
export function informationBand(value: number): InformationBand {
  if (value > 0.5) return 'suspicious';
  if (value >= 0.3) return 'strong';
  if (value >= 0.1) return 'medium';
  return value >= 0.02 ? 'weak' : 'useless';
}
