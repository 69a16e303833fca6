/**
 * How customers differ in their loyalty: each has a chance of its own to leave at the end of a period, and over the
 * customers that chance is spread as a beta distribution. The loyal ones remain, so the retention rate rises with age.
 * Source: Fader & Hardie (2007), How to project customer retention.
 */
export interface ShiftedBetaGeometric {
  /** Above 0. The mean chance to leave in the first period is alpha ÷ (alpha + beta). */
  readonly alpha: number;
  /** Above 0. The smaller alpha and beta together, the more customers differ. */
  readonly beta: number;
}

const isSound = ({ alpha, beta }: ShiftedBetaGeometric): boolean =>
  alpha > 0 && beta > 0 && alpha < Infinity && beta < Infinity;

/**
 * The share of customers that stays from one period to the next: r(t) = (β + t − 1) ÷ (α + β + t − 1).
 * Source: Fader & Hardie (2007), equation 8.
 *
 * @param of alpha and beta above 0
 * @param period 1 is the first renewal
 * @returns above 0 and below 1, rising with the period; NaN for parameters or a period out of range
 */
export function sbgRetention(of: ShiftedBetaGeometric, period: number): number {
  if (!isSound(of) || !(period >= 1)) return NaN;
  return (of.beta + period - 1) / (of.alpha + of.beta + period - 1);
}

/**
 * The share of the first period's customers that remain after each period: S(0) = 1, S(t) = S(t − 1)·r(t).
 *
 * @param of alpha and beta above 0
 * @param periods a whole number, 0 or more
 * @returns S(0), S(1), … S(periods), falling from 1; all NaN for parameters out of range
 */
export function sbgSurvival(of: ShiftedBetaGeometric, periods: number): readonly number[] {
  const survival = [isSound(of) ? 1 : NaN];
  for (let period = 1; period <= periods; period += 1) {
    survival.push(survival[period - 1]! * sbgRetention(of, period));
  }
  return survival;
}
