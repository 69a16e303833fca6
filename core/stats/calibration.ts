import { equalCountBins } from './equal-count-bins';
import { sumOf } from './sum-of';
import { wilsonInterval } from './wilson-interval';

/** Whether accounts that are given a probability buy that often: one bin of them. */
export interface CalibrationBin {
  readonly count: number;
  readonly won: number;
  /** The mean probability they were given. */
  readonly predicted: number;
  /** The share of them that won, with its 95 % interval (Wilson). */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** The calibration table and what it comes to. */
export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: Σ count ÷ n · |observed − predicted|. 0 to 1; NaN when there is no row. */
  readonly error: number;
}

/**
 * The calibration table in bins of equal count by probability, and the expected calibration error.
 * Source: Naeini, Cooper & Hauskrecht (2015), AAAI, with bins of equal count instead of equal width.
 *
 * @param labels 1 positive, 0 not
 * @param probabilities 0 to 1, none blank
 * @param count bins; ten unless said
 * @returns bins with the smallest probabilities first
 */
export function calibration(labels: Uint8Array, probabilities: ArrayLike<number>, count = 10): Calibration {
  const bins = equalCountBins(labels, probabilities, count).map((bin) => {
    const { low, high } = wilsonInterval(bin.won, bin.count);
    return {
      count: bin.count,
      won: bin.won,
      predicted: bin.expected / bin.count,
      observed: bin.won / bin.count,
      low,
      high,
    };
  });
  const misses = bins.map((bin) => bin.count * Math.abs(bin.observed - bin.predicted));
  return { bins, error: labels.length === 0 ? NaN : sumOf(misses) / labels.length };
}
