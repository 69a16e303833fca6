/**
 * How likely it is that, of two groups drawn from the same values without ties, the first is larger in at most u of all
 * size1·size2 comparisons: the exact distribution behind the Mann–Whitney test. The numbers of arrangements are the
 * coefficients of Π (1 − qˢⁱᶻᵉ¹⁺ⁱ) ÷ (1 − qⁱ), i = 1 … size2; they are symmetric, so only the lower half is made.
 * Source: Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50–60.
 *
 * @param u whole, 0 to half of size1·size2
 * @param size1 values in the first group, 1 or more
 * @param size2 values in the second group, 1 or more
 * @returns a probability, 0 to 1
 * Cost: O(u·size2).
 */
export function rankSumChance(u: number, size1: number, size2: number): number {
  const ways = new Float64Array(u + 1);
  ways[0] = 1;
  let all = 1;
  for (let i = 1; i <= size2; i++) {
    for (let at = i; at <= u; at++) ways[at]! += ways[at - i] as number;
    const step = size1 + i;
    for (let at = u; at >= step; at--) ways[at]! -= ways[at - step] as number;
    all *= step / i;
  }
  let sum = 0;
  for (const count of ways) sum += count;
  return Math.min(1, sum / all);
}
