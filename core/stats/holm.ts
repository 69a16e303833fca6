/**
 * The probabilities of several tests, corrected for there being several: of m tests the k-th smallest p is multiplied by
 * m − k + 1, never falls below the one before it, and is at most 1. Tests whose corrected p is at most 5 % together claim
 * a difference that is not there at most 5 % of the time. Source: Holm (1979), Scandinavian Journal of Statistics 6.
 *
 * @param probabilities p of each test, 0 to 1; blank (NaN) is no test: it stays blank and is not counted
 * @returns the corrected p, in the order given
 * Cost: O(m log m).
 */
export function holmAdjusted(probabilities: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: probabilities.length }, (_, at) => at)
    .filter((at) => probabilities[at] === probabilities[at])
    .sort((a, b) => (probabilities[a] as number) - (probabilities[b] as number) || a - b);
  const adjusted = new Float64Array(probabilities.length).fill(NaN);
  let largest = 0;
  order.forEach((at, before) => {
    largest = Math.max(largest, Math.min(1, (probabilities[at] as number) * (order.length - before)));
    adjusted[at] = largest;
  });
  return adjusted;
}
