import { normalQuantile } from './normal-quantile';
import type { RateInterval } from './wilson-interval';
import { sumOf } from './sum-of';

/**
 * One sum over another, and how far the ratio can be trusted: net revenue retention is what customers spend now over
 * what the same customers spent a year before. With R the ratio and n pairs, its standard error is
 * √(n ÷ (n − 1) · Σ (over − R·under)²) ÷ Σ under; the interval reaches z of them either way.
 * Source: Cochran (1977), Sampling Techniques, section 6.4, for a population that is large beside the sample.
 *
 * @param over one a pair; a pair with a blank (NaN) on either side is left out
 * @param under as long as `over`
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns rate, low and high, which may be below 0; all NaN where Σ under is not above 0, low and high NaN for one pair
 */
export function ratioInterval(
  over: ArrayLike<number>,
  under: ArrayLike<number>,
  confidence = 0.95,
): RateInterval {
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (let at = 0; at < over.length; at++) {
    const [top, bottom] = [over[at] as number, under[at] as number];
    if (top !== top || bottom !== bottom) continue;
    tops.push(top);
    bottoms.push(bottom);
  }
  const whole = sumOf(bottoms);
  if (!(whole > 0)) return { rate: NaN, low: NaN, high: NaN };
  const rate = sumOf(tops) / whole;
  const count = tops.length;
  if (count < 2) return { rate, low: NaN, high: NaN };
  const squares = sumOf(tops.map((top, at) => (top - rate * (bottoms[at] as number)) ** 2));
  const reach = (normalQuantile((1 + confidence) / 2) * Math.sqrt((count / (count - 1)) * squares)) / whole;
  return { rate, low: rate - reach, high: rate + reach };
}
