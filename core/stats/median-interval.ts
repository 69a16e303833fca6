import { quantileOfSorted } from './quantile';
import { sortNumbers } from './sort-numbers';

/** A median with the range in which the true median lies, in the unit of the values. */
export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The middle value and how far it can be trusted, whatever the spread: the interval from the d-th smallest to the d-th
 * largest value, with the largest d for which P(Bin(n, ½) < d) is at most half of what the confidence leaves. It holds the
 * true median at least as often as said. Source: Conover (1999), Practical Nonparametric Statistics, section 3.2.
 *
 * @param values in any order; blank (NaN) is left out
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns low and high are NaN where there are too few values for any interval: fewer than 6 at 95 %
 * Cost: O(n) by a sort.
 */
export function medianInterval(values: ArrayLike<number>, confidence = 0.95): MedianInterval {
  return medianIntervalOfSorted(sortNumbers(values), confidence);
}

/**
 * The same as `medianInterval`, of numbers that already stand in order.
 *
 * @param sorted ascending, without blanks, as `sortNumbers` gives them
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns in the unit of the numbers
 * Cost: O(√n).
 */
export function medianIntervalOfSorted(sorted: ArrayLike<number>, confidence = 0.95): MedianInterval {
  const count = sorted.length;
  const place = confidence > 0 && confidence < 1 ? endPlace(count, (1 - confidence) / 2) : 0;
  return {
    median: quantileOfSorted(sorted, 0.5),
    low: place === 0 ? NaN : (sorted[place - 1] as number),
    high: place === 0 ? NaN : (sorted[count - place] as number),
  };
}

/** The largest d with P(Bin(count, ½) < d) at most `tail`; 0 where there is none. */
function endPlace(count: number, tail: number): number {
  const middle = Math.floor(count / 2);
  const weights: number[] = [1];
  for (let k = middle; k > 0 && (weights.at(-1) as number) > 1e-25; k--) {
    weights.push((weights.at(-1) as number) * (k / (count - k + 1)));
  }
  const lower = weights.reduceRight((sum, weight) => sum + weight, 0);
  // The distribution is symmetric: an even count has its middle once, an odd one twice.
  const all = count % 2 === 0 ? 2 * lower - 1 : 2 * lower;
  let below = 0;
  let place = middle - weights.length + 1;
  while (weights.length > 0) {
    below += weights.pop() as number;
    if (below > tail * all) break;
    place++;
  }
  return Math.max(0, place);
}
