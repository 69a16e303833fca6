import { exponential, naturalLogarithm } from './exponential';
import { gaussFraction } from './gauss-fraction';
import { logGamma } from './log-gamma';

const HALF_LOG_OF_PI = 0.5723649429247001;
/** From here the series below is right to the last digit, where a difference of two logarithms loses some. */
const LARGE = 20;
/** Of ln(Γ(x + ½) ÷ Γ(x)) − ½ ln x in powers of 1 ÷ x², the last first; all of it over x. */
const COEFFICIENTS = [17 / 14336, -1 / 640, 1 / 192, -1 / 8];

/** ln(Γ(x + ½) ÷ Γ(x)). */
function logHalfStep(x: number): number {
  if (x < LARGE) return logGamma(x + 0.5) - logGamma(x);
  let sum = 0;
  for (const coefficient of COEFFICIENTS) sum = sum / (x * x) + coefficient;
  return naturalLogarithm(x) / 2 + sum / x;
}

/** The sum of yᵏ·(half + ½)ₖ ÷ (3/2)ₖ over k = 0, 1, …; its terms are above 0 and fall quickly for y < 1 ÷ (2·half). */
function middleSeries(half: number, y: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; term > sum * 1e-17; k += 1) {
    term *= (y * (half + 0.5 + k)) / (1.5 + k);
    sum += term;
  }
  return sum;
}

/**
 * The share of Student's t distribution that lies above t: half the incomplete beta function I(ν/2, ½) at ν ÷ (ν + t²),
 * or its complement I(½, ν/2) where |t| is below 1. Eleven digits and more, as T.DIST.RT of a spreadsheet.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.7 and 8.17.8; Abramowitz & Stegun (1964), 26.7.1.
 *
 * @param t the statistic; blank (NaN) gives NaN
 * @param degrees degrees of freedom ν, above 0, whole or not
 * @returns 1 at −Infinity, ½ at 0
 */
export function studentTail(t: number, degrees: number): number {
  if (!(degrees > 0) || Number.isNaN(t)) return NaN;
  const size = Math.abs(t);
  if (size === Infinity) return t < 0 ? 1 : 0;
  const half = degrees / 2;
  const square = (size * size) / degrees;
  // (ν ÷ (ν + t²))^(ν/2) · √(t² ÷ (ν + t²)) ÷ B(ν/2, ½), the factor that both forms share.
  const factor =
    exponential(logHalfStep(half) - HALF_LOG_OF_PI - half * naturalLogarithm(1 + square)) *
    Math.sqrt(square / (1 + square));
  const tail =
    size < 1
      ? 0.5 - factor * middleSeries(half, square / (1 + square))
      : (factor * gaussFraction(half + 0.5, half + 1, 1 / (1 + square))) / degrees;
  return t < 0 ? 1 - tail : tail;
}

/**
 * The value that Student's t stays below with a probability: the inverse of `studentTail`, found by halving.
 *
 * @param share above 0 and below 1
 * @param degrees degrees of freedom ν, above 0, whole or not
 * @returns NaN out of range
 */
export function studentQuantile(share: number, degrees: number): number {
  if (!(share > 0 && share < 1 && degrees > 0)) return NaN;
  if (share === 0.5) return 0;
  const above = Math.min(share, 1 - share);
  let [low, high] = [0, 1];
  while (studentTail(high, degrees) > above && high < Infinity) [low, high] = [high, high * 2];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return share < 0.5 ? -middle : middle;
    if (studentTail(middle, degrees) > above) low = middle;
    else high = middle;
  }
}
