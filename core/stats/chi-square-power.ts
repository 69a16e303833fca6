import { chiSquareTail } from './chi-square-tail';
import { exponential, naturalLogarithm } from './exponential';
import { logGamma } from './log-gamma';

/**
 * The statistic that chi-square exceeds with the probability given when nothing differs: the inverse of `chiSquareTail`,
 * found by halving.
 *
 * @param tail above 0 and below 1: 0.05 with 1 degree gives 3.8415
 * @param degrees degrees of freedom, above 0
 * @returns 0 or more; NaN for impossible arguments
 */
export function chiSquareQuantile(tail: number, degrees: number): number {
  if (!(tail > 0 && tail < 1 && degrees > 0)) return NaN;
  return crossing((statistic) => chiSquareTail(statistic, degrees) <= tail);
}

/**
 * How likely a chi-square test finds a difference that is there: the upper tail of the noncentral chi-square
 * distribution, Σⱼ Poisson(j; λ/2)·Q(degrees/2 + j, c/2), at the critical value c of the significance.
 *
 * @param noncentrality λ, 0 or more: n·effect², where effect² is what chi-square would be per observation
 * @param degrees degrees of freedom, above 0
 * @param significance above 0 and below 1; 0.05 unless said
 * @returns a probability, from the significance at λ = 0 to 1; NaN for impossible arguments
 */
export function chiSquarePower(noncentrality: number, degrees: number, significance = 0.05): number {
  const critical = chiSquareQuantile(significance, degrees);
  return noncentrality >= 0 ? noncentralTail(critical, degrees, noncentrality) : NaN;
}

/**
 * The noncentrality that a chi-square test needs to find a difference with the power given. Divided by the effect² of
 * one observation it is the sample size; with 1 degree it is (z₁₋α/₂ + z_power)², as near as no matter.
 *
 * @param degrees degrees of freedom, above 0
 * @param power above the significance and below 1; 0.8 unless said
 * @param significance above 0 and below 1; 0.05 unless said
 * @returns λ, above 0; NaN for impossible arguments
 */
export function noncentralityNeeded(degrees: number, power = 0.8, significance = 0.05): number {
  if (!(power > significance && power < 1)) return NaN;
  const critical = chiSquareQuantile(significance, degrees);
  if (critical !== critical) return NaN;
  return crossing((noncentrality) => noncentralTail(critical, degrees, noncentrality) >= power);
}

/**
 * The Poisson weights that matter lie within ten standard deviations of their mean. Each tail follows from the one before:
 * Q(a + 1, x) = Q(a, x) + xᵃ·e⁻ˣ ÷ Γ(a + 1), which only adds.
 */
function noncentralTail(critical: number, degrees: number, noncentrality: number): number {
  const mean = noncentrality / 2;
  if (mean === 0) return chiSquareTail(critical, degrees);
  const reach = 10 * Math.sqrt(mean) + 30;
  const first = Math.max(0, Math.floor(mean - reach));
  const x = critical / 2;
  let shape = degrees / 2 + first;
  let tail = chiSquareTail(critical, 2 * shape);
  let step = exponential(shape * naturalLogarithm(x) - x - logGamma(shape + 1));
  let weight = exponential(first * naturalLogarithm(mean) - mean - logGamma(first + 1));
  let sum = 0;
  for (let j = first; j <= mean + reach; j++) {
    sum += weight * tail;
    weight *= mean / (j + 1);
    tail += step;
    shape++;
    step *= x / shape;
  }
  return Math.min(1, sum);
}

/** Where a test that is false at 0 and true far out turns true. */
function crossing(isBeyond: (x: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (!isBeyond(high)) high *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (isBeyond(middle)) high = middle;
    else low = middle;
  }
  return high;
}
