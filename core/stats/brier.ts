import { meanOf } from './sum-of';

/**
 * Brier score: the mean of (label − probability)². 0 is perfect; saying the base rate p to everyone gives p(1 − p).
 * Source: Brier (1950), Monthly Weather Review 78.
 *
 * @param labels 1 where it happened, 0 where not
 * @param probabilities 0 to 1
 * @returns 0 to 1; NaN when there is no row
 */
export function brier(labels: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return meanOf(
    Float64Array.from(labels, (label, row) => (label - probabilities[row]!) * (label - probabilities[row]!)),
  );
}
