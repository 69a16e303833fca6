import { naturalLogarithm } from './exponential';
import { meanOf } from './sum-of';

/** Nobody is sure of anything beyond this; it keeps a single wrong certainty from being infinitely bad. */
const LEAST = 1e-15;

/**
 * Log loss: the mean of −ln(probability of what did happen). Saying the base rate to everyone gives its entropy; 0 is
 * perfect. Probabilities are kept within 10⁻¹⁵ of 0 and 1.
 *
 * @param labels 1 where it happened, 0 where not
 * @param probabilities 0 to 1
 * @returns natural log units, 0 or more; NaN when there is no row
 */
export function logLoss(labels: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return meanOf(
    Float64Array.from(labels, (label, row) => {
      const happened = label === 1 ? probabilities[row]! : 1 - probabilities[row]!;
      return -naturalLogarithm(Math.min(1 - LEAST, Math.max(LEAST, happened)));
    }),
  );
}
