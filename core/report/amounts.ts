import { quantileOfSorted } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import { sumOf } from '../stats/sum-of';

/** What is known of one column in a set of accounts; sum, mean and median are null where nothing is. */
export interface Amounts {
  readonly known: number;
  readonly sum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
}

/**
 * Sum, mean and median of the amounts that are known, in the unit of the amounts. The order of the accounts changes nothing.
 * @param amounts one an account; blank (NaN) is in none of them
 * Cost: O(n).
 */
export function amountsOf(amounts: Float64Array): Amounts {
  const sorted = sortNumbers(amounts);
  const known = sorted.length;
  if (known === 0) return { known, sum: null, mean: null, median: null };
  const sum = sumOf(sorted);
  return { known, sum, mean: sum / known, median: quantileOfSorted(sorted, 0.5) };
}
