import { normalQuantile } from './normal-quantile';

/** A rate with the range in which the true rate lies with the confidence asked for. All three are 0 to 1. */
export interface RateInterval {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A win rate and how far it can be trusted: Wilson's score interval, without continuity correction.
 * With p = won ÷ all and z the normal quantile, the ends are (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n).
 * Source: Wilson (1927); Newcombe (1998), method 3.
 *
 * @param won how many were won, 0 to all
 * @param all how many were decided
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns rate, low and high; all NaN when nothing was decided or the counts are blank (NaN) or impossible
 */
export function wilsonInterval(won: number, all: number, confidence = 0.95): RateInterval {
  if (!(all > 0 && won >= 0 && won <= all && confidence > 0 && confidence < 1)) {
    return { rate: NaN, low: NaN, high: NaN };
  }
  const rate = won / all;
  const z = normalQuantile((1 + confidence) / 2);
  const middle = rate + (z * z) / (2 * all);
  const reach = z * Math.sqrt((rate * (1 - rate)) / all + (z * z) / (4 * all * all));
  const whole = 1 + (z * z) / all;
  return {
    rate,
    low: won === 0 ? 0 : (middle - reach) / whole,
    high: won === all ? 1 : (middle + reach) / whole,
  };
}
