import { exponential, naturalLogarithm } from './exponential';
import { studentQuantile, studentTail } from './student-t';
import { meanOf, sumOf } from './sum-of';
import type { RateInterval } from './wilson-interval';

/** How many times as much one group spends as another: `rate` with its range, and how likely chance does as well. */
export interface MeanRatio extends RateInterval {
  /** Two-sided probability under no difference. */
  readonly p: number;
}

const UNKNOWN: MeanRatio = { rate: NaN, low: NaN, high: NaN, p: NaN };

interface Logs {
  readonly count: number;
  readonly mean: number;
  /** The squared standard error of the mean. */
  readonly variance: number;
}

function logsOf(values: ArrayLike<number>): Logs {
  const logs = Float64Array.from(values)
    .filter((value) => value > 0 && value < Infinity)
    .map(naturalLogarithm);
  const mean = meanOf(logs);
  const squares = sumOf(logs.map((log) => (log - mean) * (log - mean)));
  return { count: logs.length, mean, variance: squares / (logs.length - 1) / logs.length };
}

/**
 * The ratio of the geometric means of two groups, with an interval by Welch's t on the logarithms: money is spread in
 * proportions, so the logarithm is where means and their errors are at home, and a single giant does not decide.
 * Source: Welch (1947), Biometrika 34, on logarithms.
 *
 * @param first values; blank (NaN) and what is not above 0 is left out
 * @param second the same of the other group
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns first over second; all NaN with fewer than two values in a group; p is NaN where neither group varies
 */
export function geometricMeanRatio(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = 0.95,
): MeanRatio {
  const [one, other] = [logsOf(first), logsOf(second)];
  if (one.count < 2 || other.count < 2) return UNKNOWN;
  const variance = one.variance + other.variance;
  const gap = one.mean - other.mean;
  const rate = exponential(gap);
  if (variance === 0) return { rate, low: rate, high: rate, p: NaN };
  const degrees =
    (variance * variance) /
    ((one.variance * one.variance) / (one.count - 1) + (other.variance * other.variance) / (other.count - 1));
  const error = Math.sqrt(variance);
  const reach = studentQuantile((1 + confidence) / 2, degrees) * error;
  return {
    rate,
    low: exponential(gap - reach),
    high: exponential(gap + reach),
    p: 2 * studentTail(Math.abs(gap) / error, degrees),
  };
}
