import { upperGamma } from './upper-gamma';

/**
 * The share of a normal distribution that lies more than z standard deviations above its mean: Q(½, z²/2) ÷ 2.
 * It keeps its digits far out: beyond 10 it is 7.6e-24, not 0.
 *
 * @param z standard deviations; blank (NaN) gives NaN
 * @returns 1 at −Infinity, ½ at 0, 0 beyond 38.5
 */
export function normalTail(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - tail : tail;
}

/**
 * The share of a normal distribution that lies below z standard deviations: the tail above −z.
 *
 * @param z standard deviations; blank (NaN) gives NaN
 * @returns 0 to 1; the inverse of `normalQuantile`
 */
export function normalShare(z: number): number {
  return normalTail(-z);
}
