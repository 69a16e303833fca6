import { sortNumbers } from './sort-numbers';
import { sumOf } from './sum-of';

/**
 * How unevenly value is spread over the accounts: 0 when all are equal, near 1 when one holds everything.
 * With values ascending: (2·Σ i·xᵢ ÷ Σ xᵢ − (n + 1)) ÷ n, not corrected for small n. Source: R, package `ineq`, function `Gini`.
 *
 * @param values one an account, in any order; blank (NaN) is left out, zero counts; negative values may push it above 1
 * @returns 0 to 1 − 1/n; NaN when no value is known or the total is not above 0
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = sortNumbers(values);
  const total = sumOf(sorted);
  if (!(total > 0)) return NaN;
  const count = sorted.length;
  let byRank = 0;
  for (let at = 0; at < count; at++) byRank += ((at + 1) / count) * ((sorted[at] as number) / total);
  return 2 * byRank - (count + 1) / count;
}
