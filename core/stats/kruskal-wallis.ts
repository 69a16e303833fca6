import { chiSquareTail } from './chi-square-tail';
import { sortNumbers } from './sort-numbers';

/** What the Kruskal–Wallis test found. */
export interface KruskalWallis {
  /** H, corrected for ties. */
  readonly statistic: number;
  /** Groups with a known value, less 1. */
  readonly degrees: number;
  readonly p: number;
  /** Epsilon squared, H ÷ (n − 1): the share of the ranks' spread that the groups account for, 0 to 1. */
  readonly strength: number;
}

/**
 * Whether the values of several groups tend to differ (cycle days, deal sizes), without any assumption on how they are
 * spread. With mean ranks R̄ᵢ (ties share theirs) H = 12 ÷ (n(n + 1))·Σ nᵢ(R̄ᵢ − (n + 1)/2)², divided by
 * 1 − Σ(t³ − t) ÷ (n³ − n), t values tied each; p from chi-square, good from about 5 values a group.
 * Source: Kruskal & Wallis (1952), JASA 47, 583–621; Tomczak & Tomczak (2014) for epsilon squared. As R's kruskal.test.
 *
 * @param groups the values of each group in any order; blank (NaN) is left out, and a group without known values
 * @returns statistic 0 and p 1 where all values are equal; all NaN where fewer than two groups have a known value
 * Cost: O(groups · n) by a sort.
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallis {
  return kruskalWallisOfSorted(groups.map(sortNumbers));
}

/**
 * The same as `kruskalWallis`, of groups whose numbers already stand in order.
 *
 * @param groups each ascending, without blanks, as `sortNumbers` gives them
 * @returns as `kruskalWallis`
 */
export function kruskalWallisOfSorted(groups: readonly ArrayLike<number>[]): KruskalWallis {
  const known = groups.filter((group) => group.length > 0);
  const degrees = known.length - 1;
  if (degrees < 1) return { statistic: NaN, degrees: NaN, p: NaN, strength: NaN };
  const { values, ranks, ties } = midRanks(known);
  const all = known.reduce((sum, group) => sum + group.length, 0);
  const untied = 1 - ties / (all ** 3 - all);
  if (!(untied > 0)) return { statistic: 0, degrees, p: 1, strength: 0 };
  let spread = 0;
  for (const group of known) {
    const distance = rankSum(group, values, ranks) / group.length - (all + 1) / 2;
    spread += group.length * distance * distance;
  }
  const statistic = ((12 / all / (all + 1)) * spread) / untied;
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), strength: statistic / (all - 1) };
}

/** The distinct values of all groups, ascending, each with the mean of the ranks that it takes; and Σ(t³ − t). */
function midRanks(groups: readonly ArrayLike<number>[]) {
  const sorted = sortNumbers(groups.flatMap((group) => Array.from(group)));
  const values = new Float64Array(sorted.length);
  const ranks = new Float64Array(sorted.length);
  let distinct = 0;
  let ties = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const value = sorted[start] as number;
    while (end < sorted.length && sorted[end] === value) end++;
    values[distinct] = value;
    ranks[distinct++] = (start + 1 + end) / 2;
    ties += (end - start) ** 3 - (end - start);
  }
  return { values, ranks, ties };
}

function rankSum(group: ArrayLike<number>, values: Float64Array, ranks: Float64Array): number {
  let sum = 0;
  let place = 0;
  for (let at = 0; at < group.length; at++) {
    while (values[place] !== group[at]) place++;
    sum += ranks[place] as number;
  }
  return sum;
}
