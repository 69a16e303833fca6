import { normalTail } from './normal-tail';
import { rankSumChance } from './rank-sum-chance';
import { sortNumbers } from './sort-numbers';

/** What the Mann–Whitney test found. */
export interface MannWhitney {
  /** In how many of all comparisons of one value with one of the other group the first is larger, ties counting half. */
  readonly u: number;
  readonly p: number;
  /** `exact` where both groups have fewer than 50 values and none are tied. */
  readonly method: 'exact' | 'approximate';
  /** Common-language effect size: how likely a value of the first is larger than one of the second, 0 to 1, ½ no difference. */
  readonly likelier: number;
  /** Rank-biserial correlation, 2·likelier − 1: −1 the second is always larger, 1 the first. */
  readonly rankBiserial: number;
}

const EXACT_BELOW = 50;

/**
 * Whether the values of one group tend to be larger than those of another (cycle days, deal sizes), without any assumption
 * on how they are spread: two-sided. Approximately normal with mean n₁n₂/2, variance
 * n₁n₂/12·(n + 1 − Σ(t³ − t) ÷ (n(n − 1))), t values tied each, and a continuity correction of ½; exact in small samples
 * without ties. Source: Mann & Whitney (1947); Kerby (2014) for the effect size. As R's wilcox.test.
 *
 * @param first values in any order; blank (NaN) is left out
 * @param second values in any order; blank (NaN) is left out
 * @returns p 0 to 1; p 1 where all values are equal; u, p and effects NaN where a group has no known value
 * Cost: O(n) by a sort.
 */
export function mannWhitney(first: ArrayLike<number>, second: ArrayLike<number>): MannWhitney {
  return mannWhitneyOfSorted(sortNumbers(first), sortNumbers(second));
}

/**
 * The same as `mannWhitney`, of numbers that already stand in order.
 *
 * @param first ascending, without blanks, as `sortNumbers` gives them
 * @param second likewise
 * @returns as `mannWhitney`
 * Cost: O(n).
 */
export function mannWhitneyOfSorted(first: ArrayLike<number>, second: ArrayLike<number>): MannWhitney {
  const pairs = first.length * second.length;
  if (pairs === 0) return { u: NaN, p: NaN, method: 'approximate', likelier: NaN, rankBiserial: NaN };
  const { u, ties } = compare(first, second);
  const isSmall = first.length < EXACT_BELOW && second.length < EXACT_BELOW;
  const method = isSmall && ties === 0 ? 'exact' : 'approximate';
  const p =
    method === 'exact'
      ? Math.min(1, 2 * rankSumChance(Math.min(u, pairs - u), first.length, second.length))
      : approximateP(u, ties, first.length, second.length);
  const likelier = u / pairs;
  return { u, p, method, likelier, rankBiserial: 2 * likelier - 1 };
}

function approximateP(u: number, ties: number, size1: number, size2: number): number {
  const all = size1 + size2;
  const pairs = size1 * size2;
  const variance = (pairs / 12) * (all + 1 - ties / (all * (all - 1)));
  if (!(variance > 0)) return 1;
  const distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
  return 2 * normalTail(distance / Math.sqrt(variance));
}

/** U of the first, and Σ(t³ − t) over the values that occur t times in both together. */
function compare(first: ArrayLike<number>, second: ArrayLike<number>): { u: number; ties: number } {
  let u = 0;
  let ties = 0;
  let at1 = 0;
  let at2 = 0;
  while (at1 < first.length || at2 < second.length) {
    const value = Math.min(first[at1] ?? Infinity, second[at2] ?? Infinity);
    const from1 = at1;
    const from2 = at2;
    while (at1 < first.length && first[at1] === value) at1++;
    while (at2 < second.length && second[at2] === value) at2++;
    const tied = at1 - from1 + at2 - from2;
    u += (at1 - from1) * (from2 + (at2 - from2) / 2);
    ties += tied ** 3 - tied;
  }
  return { u, ties };
}
