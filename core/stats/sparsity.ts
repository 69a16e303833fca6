import { exponential, naturalLogarithm } from './exponential';
import { normalQuantile } from './normal-quantile';
import { quantileOfSorted } from './quantile';

const fifthRoot = (x: number): number => exponential(naturalLogarithm(x) / 5);

/** How far to look on both sides of a share, wider for fewer values. */
function bandwidth(share: number, count: number): number {
  const z = normalQuantile(Math.min(Math.max(share, 0.01), 0.99));
  const density = exponential((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const shape = 2 * z * z + 1;
  return fifthRoot((4.5 * density ** 4) / (shape * shape) / count);
}

/**
 * How fast values rise around a quantile: the slope of the quantile function, which is 1 ÷ the density there. With it the
 * variance of the quantile of n values is slope² · share · (1 − share) ÷ n. It is the difference of two quantiles, a
 * bandwidth below and above, over the share that lies between them (ranks of type 7 lie (n − 1)/(n + 1) as far apart).
 * Source: Siddiqui (1960); the bandwidth is Bofinger's (1975) for values that are about normal.
 *
 * @param sorted ascending, without blanks, at least 2 values
 * @param share 0 to 1
 * @returns in the unit of the values, 0 or more; NaN for fewer than 2 values or a share outside 0 to 1
 */
export function sparsity(sorted: ArrayLike<number>, share: number): number {
  const count = sorted.length;
  if (count < 2 || !(share >= 0 && share <= 1)) return NaN;
  const reach = bandwidth(share, count);
  const low = Math.max(0, share - reach);
  const high = Math.min(1, share + reach);
  const rise = quantileOfSorted(sorted, high) - quantileOfSorted(sorted, low);
  return (rise * (count + 1)) / ((high - low) * (count - 1));
}
