import { equalCountBins } from './equal-count-bins';

/** One tenth of the accounts, the likeliest first. */
export interface LiftBin {
  /** 1 for the likeliest. */
  readonly tenth: number;
  readonly count: number;
  readonly won: number;
  /** How many times as often they won as all together. */
  readonly lift: number;
  /** The share of all won that this tenth and those before it hold. */
  readonly captured: number;
}

/**
 * Lift by decile: accounts in ten equal parts by probability, the likeliest first; the win rate of each ÷ that of all.
 *
 * @param labels 1 positive, 0 not
 * @param scores any numbers, more meaning likelier; none blank
 * @param parts ten unless said
 * @returns the parts, likeliest first; lift and share are NaN where nobody won
 */
export function liftTable(labels: Uint8Array, scores: ArrayLike<number>, parts = 10): readonly LiftBin[] {
  const bins = [...equalCountBins(labels, scores, parts)].reverse();
  const all = labels.reduce((sum, label) => sum + label, 0);
  let captured = 0;
  return bins.map(({ count, won }, at) => {
    captured += won;
    return {
      tenth: at + 1,
      count,
      won,
      lift: won / count / (all / labels.length),
      captured: captured / all,
    };
  });
}
