import { exponential, naturalLogarithm } from './exponential';
import { logGamma } from './log-gamma';

const PRECISION = 1e-17;
const TINY = 1e-300;

/**
 * The regularised upper incomplete gamma function Q(shape, x): the share of a gamma distribution that lies above x.
 * A power series where x < shape + 1, a continued fraction (Lentz) beyond, so that small shares keep their digits.
 * Source: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31.
 *
 * @param shape above 0
 * @param x 0 or more; blank (NaN) and anything below 0 give NaN
 * @returns 1 at 0, falling to 0
 * Cost: O(√shape) steps near the middle of the distribution, fewer elsewhere.
 */
export function upperGamma(shape: number, x: number): number {
  if (!(shape > 0 && x >= 0)) return NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const scale = exponential(shape * naturalLogarithm(x) - x - logGamma(shape));
  return x < shape + 1 ? 1 - scale * powerSeries(shape, x) : scale * continuedFraction(shape, x);
}

function powerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(shape: number, x: number): number {
  let below = x + 1 - shape;
  let over = 1 / TINY;
  let under = 1 / below;
  let found = under;
  for (let n = 1; ; n++) {
    const numerator = n * (shape - n);
    below += 2;
    under = 1 / notZero(numerator * under + below);
    over = notZero(below + numerator / over);
    const before = found;
    found *= under * over;
    // The last digit may go on flickering: a change of two units in it is no change.
    if (Math.abs(found - before) <= found * 5e-16) return found;
  }
}

const notZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
