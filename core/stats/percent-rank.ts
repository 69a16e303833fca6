/**
 * Where a value stands among others: 0 is the least, 1 the greatest, between two neighbours in
 * proportion. Excel's PERCENTRANK.INC, before Excel cuts it to three digits: the number of smaller values ÷ (n − 1).
 * It is `quantileOfSorted` read backwards; equal values get the lowest rank among them.
 *
 * @param sorted ascending, without blanks, as `sortNumbers` gives them
 * @param value the value to place; blank (NaN) has no rank
 * @returns 0 to 1; NaN outside the values' range, where Excel says #N/A; 1 when the only value is met
 * Cost: O(log n).
 */
export function percentRank(sorted: ArrayLike<number>, value: number): number {
  const last = sorted.length - 1;
  if (last < 0 || !(value >= (sorted[0] as number) && value <= (sorted[last] as number))) return NaN;
  if (last === 0) return 1;
  const smaller = countBelow(sorted, value);
  const high = sorted[smaller] as number;
  if (high === value) return smaller / last;
  const low = sorted[smaller - 1] as number;
  return (smaller - 1 + (value - low) / (high - low)) / last;
}

/**
 * How many of the values are smaller than a limit.
 *
 * @param sorted ascending, without blanks
 * @param limit a value in the same unit
 * @returns 0 to n
 * Cost: O(log n).
 */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
