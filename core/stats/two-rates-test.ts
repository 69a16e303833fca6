import { normalTail } from './normal-tail';

/** A z statistic with its two-sided probability under no difference. */
export interface ZTest {
  readonly z: number;
  readonly p: number;
}

/**
 * Whether two win rates differ: the two-proportion z test with the pooled rate p̄ = (won₁ + won₂) ÷ (all₁ + all₂) and no
 * continuity correction, z = (p₁ − p₂) ÷ √(p̄(1 − p̄)(1/all₁ + 1/all₂)). z² is Pearson's chi-square of the two-by-two table.
 * It is an approximation: with an expected count below 5 use `fisherExact`.
 * Source: Fleiss (1981), Statistical Methods for Rates and Proportions, 2nd edition, section 2.3.
 *
 * @param won1 won of the first, 0 to all1
 * @param all1 decided of the first
 * @param won2 won of the second, 0 to all2
 * @param all2 decided of the second
 * @returns z, above 0 where the first is higher, and the two-sided p, 0 to 1; z 0 and p 1 where all or none are won;
 *   both NaN for blank (NaN) or impossible counts
 */
export function twoRatesTest(won1: number, all1: number, won2: number, all2: number): ZTest {
  const possible = all1 > 0 && all2 > 0 && won1 >= 0 && won2 >= 0 && won1 <= all1 && won2 <= all2;
  if (!possible) return { z: NaN, p: NaN };
  const pooled = (won1 + won2) / (all1 + all2);
  if (pooled === 0 || pooled === 1) return { z: 0, p: 1 };
  const z = (won1 / all1 - won2 / all2) / Math.sqrt(pooled * (1 - pooled) * (1 / all1 + 1 / all2));
  return { z, p: 2 * normalTail(Math.abs(z)) };
}
