/** Tables whose probabilities differ by rounding alone count as equally likely; R's fisher.test allows as much. */
const TOLERANCE = 1 + 1e-7;

/**
 * Whether two win rates differ, exactly, however few the deals: Fisher's test, two-sided. With the totals held, it adds
 * the probabilities (hypergeometric) of all tables that are no likelier than the one seen.
 * Source: Fisher (1935), The Design of Experiments, chapter 2; the two-sided rule is that of R's fisher.test.
 *
 * @param won1 won of the first, a whole number, 0 to all1
 * @param all1 decided of the first, a whole number
 * @param won2 won of the second, a whole number, 0 to all2
 * @param all2 decided of the second, a whole number
 * @returns the two-sided p, 0 to 1 (0 below 1e-300); NaN for blank (NaN), broken or impossible counts
 * Cost: O(possible tables): the least of won, lost, all1 and all2.
 */
export function fisherExact(won1: number, all1: number, won2: number, all2: number): number {
  const whole = [won1, all1, won2, all2].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || all1 === 0 || all2 === 0 || won1 > all1 || won2 > all2) return NaN;
  const won = won1 + won2;
  const least = Math.max(0, won - all2);
  const weights = tableWeights(least, Math.min(all1, won), won, all1, all2);
  const seen = (weights[won1 - least] as number) * TOLERANCE;
  let noLikelier = 0;
  let all = 0;
  for (const weight of weights) {
    all += weight;
    if (weight <= seen) noLikelier += weight;
  }
  return seen === 0 ? 0 : noLikelier / all;
}

/**
 * How likely each table is beside the likeliest one, by the ratio of neighbours. Starting there, only what is
 * vanishingly unlikely can underflow, and no factorial is needed.
 */
function tableWeights(least: number, most: number, won: number, all1: number, all2: number): Float64Array {
  const weights = new Float64Array(most - least + 1);
  const likeliest = Math.floor(((won + 1) * (all1 + 1)) / (all1 + all2 + 2));
  const start = Math.min(most, Math.max(least, likeliest));
  weights[start - least] = 1;
  for (let k = start; k < most; k++) {
    const ratio = ((won - k) / (k + 1)) * ((all1 - k) / (all2 - won + k + 1));
    weights[k + 1 - least] = (weights[k - least] as number) * ratio;
  }
  for (let k = start; k > least; k--) {
    const ratio = (k / (won - k + 1)) * ((all2 - won + k) / (all1 - k + 1));
    weights[k - 1 - least] = (weights[k - least] as number) * ratio;
  }
  return weights;
}
