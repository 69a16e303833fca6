import { normalQuantile } from './normal-quantile';
import type { RateInterval } from './wilson-interval';

/**
 * How many times as high one win rate is as another ("buys 2.4 times as often"), and how far that can be trusted:
 * Koopman's score interval. It holds the ratios θ for which (x₁ − n₁p₁)² ÷ (n₁p₁(1 − p₁)) + (x₂ − n₂p₂)² ÷ (n₂p₂(1 − p₂))
 * is at most z², p₂ being the likeliest second rate under p₁ = θ·p₂. Unlike Katz's interval on the logarithm it stands
 * where one of the counts is 0. Source: Koopman (1984), Biometrics 40, 513–517.
 *
 * @param won1 won of the first, 0 to all1
 * @param all1 decided of the first
 * @param won2 won of the second, 0 to all2
 * @param all2 decided of the second
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns rate is the ratio, first over second: Infinity where only the second won none, NaN where neither won any, and
 *   the interval is then 0 to Infinity; all NaN for blank (NaN) or impossible counts
 */
export function rateRatio(
  won1: number,
  all1: number,
  won2: number,
  all2: number,
  confidence = 0.95,
): RateInterval {
  const possible = all1 > 0 && all2 > 0 && won1 >= 0 && won2 >= 0 && won1 <= all1 && won2 <= all2;
  if (!(possible && confidence > 0 && confidence < 1)) return { rate: NaN, low: NaN, high: NaN };
  if (won1 === 0 && won2 === 0) return { rate: NaN, low: 0, high: Infinity };
  const z = normalQuantile((1 + confidence) / 2);
  const score = (ratio: number): number => signedScore(won1, all1, won2, all2, ratio);
  return {
    rate: won1 / all1 / (won2 / all2),
    low: won1 === 0 ? 0 : whereFalling(score, z),
    high: won2 === 0 ? Infinity : whereFalling(score, -z),
  };
}

/** The root of the sum above: positive where the ratio asked about is too low, negative where it is too high. */
function signedScore(won1: number, all1: number, won2: number, all2: number, ratio: number): number {
  const square = (all1 + all2) * ratio;
  const linear = all1 * ratio + won1 + all2 + won2 * ratio;
  const constant = won1 + won2;
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * square * constant));
  // This form of the smaller root subtracts nothing, so it keeps its digits where the ratio is far from 1.
  const second = (2 * constant) / (linear + root);
  const first = ratio * second;
  const gap1 = won1 - all1 * first;
  const gap2 = won2 - all2 * second;
  const sum = part(gap1, all1 * first * (1 - first)) + part(gap2, all2 * second * (1 - second));
  return won1 * all2 < ratio * won2 * all1 ? -Math.sqrt(sum) : Math.sqrt(sum);
}

function part(gap: number, variance: number): number {
  if (variance > 0) return (gap * gap) / variance;
  return Math.abs(gap) < 1e-9 ? 0 : Infinity;
}

/** Where a falling function of a ratio passes a level, found by halving between powers of two. */
function whereFalling(score: (ratio: number) => number, level: number): number {
  let low = 1;
  while (score(low) < level) low /= 2;
  let high = 1;
  while (score(high) > level) high *= 2;
  for (let halving = 0; halving < 100; halving++) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (score(middle) > level) low = middle;
    else high = middle;
  }
  return high;
}
