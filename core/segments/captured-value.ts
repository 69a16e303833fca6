/** One segment, or several merged, with its accounts of known value and their sum. */
export interface ValueGroup {
  readonly names: readonly string[];
  readonly accounts: number;
  readonly value: number;
}

/** How much of the value's unevenness segments capture, with ever fewer of them. */
export interface CapturedStep {
  /** Groups in ascending order of their mean value. */
  readonly groups: readonly ValueGroup[];
  /** Gini between the groups over the Gini of all accounts: 0 to 1. */
  readonly captured: number;
}

/** The Gini coefficient of accounts that each have the mean value of their group; groups ascending by mean. */
export function giniBetween(groups: readonly ValueGroup[]): number {
  const accounts = groups.reduce((sum, group) => sum + group.accounts, 0);
  const value = groups.reduce((sum, group) => sum + group.value, 0);
  let reached = 0;
  let area = 0;
  for (const group of groups) {
    area += (group.accounts / accounts) * (2 * reached + group.value / value);
    reached += group.value / value;
  }
  return 1 - area;
}

function mergeNeighbours(groups: readonly ValueGroup[], place: number): readonly ValueGroup[] {
  const [one, other] = [groups[place]!, groups[place + 1]!];
  const both = {
    names: [...one.names, ...other.names],
    accounts: one.accounts + other.accounts,
    value: one.value + other.value,
  };
  return [...groups.slice(0, place), both, ...groups.slice(place + 2)];
}

/**
 * The share of the value's concentration that a segmentation captures, for k segments, k − 1, … 1. The statistic is the
 * Gini coefficient between segments (every account taken at its segment's mean) over that of all accounts: the part of
 * the area over the Lorenz curve that a polygon with one edge a segment covers. Unlike a share of variance it stands
 * zeros, heavy tails and a few giants. Each step merges the two neighbours by mean value whose merging loses least: the
 * best there is for one segment fewer, and a good one for several.
 * Source: Lambert & Aronson (1993), Inequality decomposition analysis and the Gini coefficient revisited.
 * @param groups - segments with at least one account of known value, in any order
 * @param gini - of all those accounts, above 0
 * @returns from all groups down to one, which captures 0
 */
export function capturedSteps(groups: readonly ValueGroup[], gini: number): readonly CapturedStep[] {
  const stepOf = (some: readonly ValueGroup[]): CapturedStep => ({
    groups: some,
    captured: giniBetween(some) / gini,
  });
  let current = [...groups].sort((one, other) => one.value / one.accounts - other.value / other.accounts);
  const steps = [stepOf(current)];
  while (current.length > 1) {
    const merged = current.slice(1).map((_, place) => mergeNeighbours(current, place));
    const best = merged.reduce((one, other) => (giniBetween(other) > giniBetween(one) ? other : one));
    current = [...best];
    steps.push(stepOf(current));
  }
  return steps;
}
