import { wilsonInterval } from './wilson-interval';

/** One rate less another, with the range in which the true difference lies; all three −1 to 1. */
export interface RateDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How much higher one win rate is than another, and how far that can be trusted: Newcombe's hybrid interval from the
 * two Wilson intervals (low₁ … high₁) and (low₂ … high₂) of the rates p₁ and p₂. It ends at
 * d − √((p₁ − low₁)² + (high₂ − p₂)²) and d + √((high₁ − p₁)² + (p₂ − low₂)²) with d = p₁ − p₂.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 *
 * @param won1 won of the first, 0 to all1
 * @param all1 decided of the first
 * @param won2 won of the second, 0 to all2
 * @param all2 decided of the second
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns difference (first less second), low and high; all NaN where a rate is not known
 */
export function rateDifference(
  won1: number,
  all1: number,
  won2: number,
  all2: number,
  confidence = 0.95,
): RateDifference {
  const first = wilsonInterval(won1, all1, confidence);
  const second = wilsonInterval(won2, all2, confidence);
  const difference = first.rate - second.rate;
  return {
    difference,
    low: difference - hypotenuse(first.rate - first.low, second.high - second.rate),
    high: difference + hypotenuse(first.high - first.rate, second.rate - second.low),
  };
}

const hypotenuse = (a: number, b: number): number => Math.sqrt(a * a + b * b);
