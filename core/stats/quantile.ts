import { sortNumbers } from './sort-numbers';

/**
 * The value below which a share of the values lies, read between neighbours in proportion:
 * R's type 7, Excel's PERCENTILE.INC. With h = (n − 1)·share it is x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋+1] − x[⌊h⌋]).
 * Source: Hyndman & Fan (1996), definition 7.
 *
 * @param values in any order; blank (NaN) is left out
 * @param share 0 to 1; 0 is the least value, 1 the greatest
 * @returns in the unit of the values; NaN when no value is known or the share is not in 0 to 1
 * Cost: O(n) by a sort; for several shares of the same values use `quantileOfSorted`.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(sortNumbers(values), share);
}

/**
 * The same as `quantile`, of numbers that already stand in order.
 *
 * @param sorted ascending, without blanks, as `sortNumbers` gives them
 * @param share 0 to 1
 * @returns in the unit of the values; NaN when there is no value or the share is not in 0 to 1
 * Cost: O(1).
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0 || !(share >= 0 && share <= 1)) return NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low === high ? low : low + (place - below) * (high - low);
}

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 *
 * @param values in any order; blank (NaN) is left out
 * @returns in the unit of the values; NaN when no value is known
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
