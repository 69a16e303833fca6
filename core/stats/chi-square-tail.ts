import { upperGamma } from './upper-gamma';

/**
 * How likely a chi-square statistic at least this large is when nothing differs: Q(degrees ÷ 2, statistic ÷ 2).
 *
 * @param statistic 0 or more; blank (NaN) gives NaN
 * @param degrees degrees of freedom, above 0
 * @returns a probability, 0 to 1
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  return upperGamma(degrees / 2, statistic / 2);
}
