import { weightOfEvidence } from '../../stats/weight-of-evidence';

/** Levels that are taken together, and what became of the accounts in them. */
export interface Group {
  readonly levels: readonly number[];
  readonly won: number;
  readonly lost: number;
}

/** How far neighbours are merged. */
export interface Merging {
  /** Groups that may remain. */
  readonly most: number;
  /** Rows that a group must hold. */
  readonly least: number;
}

/** Chi-square of one degree of freedom that chance passes one time in twenty. */
const TELLS_APART = 3.841458820694124;

const sizeOf = ({ won, lost }: Group): number => won + lost;

/** Two groups as one: their wins and losses added up. */
export const join = (one: Group, other: Group): Group => ({
  levels: [...one.levels, ...other.levels],
  won: one.won + other.won,
  lost: one.lost + other.lost,
});

/** Pearson's chi-square of the win rates of two groups; 0 where one outcome is missing in both. */
function difference(one: Group, other: Group): number {
  const won = one.won + other.won;
  const lost = one.lost + other.lost;
  const cross = one.won * other.lost - other.won * one.lost;
  const product = won * lost * sizeOf(one) * sizeOf(other);
  return product === 0 ? 0 : (cross * cross * (won + lost)) / product;
}

/** The pair of neighbours to merge next: by a group that is too small, else the least different one. */
function nextPair(groups: readonly Group[], { most, least }: Merging): number {
  let [pair, smallest] = [-1, Infinity];
  const crowded = groups.length > most;
  const small = groups.some((group) => sizeOf(group) < least);
  for (let at = 0; at + 1 < groups.length; at++) {
    const [one, other] = [groups[at]!, groups[at + 1]!];
    if (small && sizeOf(one) >= least && sizeOf(other) >= least) continue;
    const apart = difference(one, other);
    if (apart < smallest && (small || crowded || apart < TELLS_APART)) [pair, smallest] = [at, apart];
  }
  return pair;
}

/**
 * Merges neighbouring groups until each holds enough rows, few enough remain, and every two neighbours differ in their
 * win rate (chi-square, 5 %).
 * Source: Kerber (1992), ChiMerge, AAAI.
 *
 * @param groups in an order in which neighbours may be merged
 * @param merging how many may remain, how large they must be
 * @returns in the same order; one group where nothing tells them apart
 */
export function mergeNeighbours(groups: readonly Group[], merging: Merging): readonly Group[] {
  const merged = [...groups];
  for (let at = nextPair(merged, merging); at >= 0; at = nextPair(merged, merging)) {
    merged.splice(at, 2, join(merged[at]!, merged[at + 1]!));
  }
  return merged;
}

/** Information value of groups, 0 or more: see `weightOfEvidence`. */
export function informationOf(groups: readonly Group[]): number {
  return weightOfEvidence(
    groups.map(({ won }) => won),
    groups.map(({ lost }) => lost),
  ).value;
}

/** Merges neighbours until win rates rise (direction 1) or fall (−1) throughout: pool adjacent violators. */
function monotone(groups: readonly Group[], direction: number): readonly Group[] {
  const done: Group[] = [];
  for (const group of groups) {
    let last = group;
    for (let before = done[done.length - 1]; before; before = done[done.length - 1]) {
      const rise = (last.won * sizeOf(before) - before.won * sizeOf(last)) * direction;
      if (rise > 0) break;
      done.pop();
      last = join(before, last);
    }
    done.push(last);
  }
  return done;
}

/** The share of its information value that a field may lose for win rates that only rise or only fall. */
const MONOTONE_KEEPS = 0.95;

/**
 * Groups whose win rates only rise or only fall, where that costs at most 5 % of the information value.
 *
 * @param groups in order
 * @returns fewer groups, in the same order; as given where it would cost more
 */
export function monotoneWhereCheap(groups: readonly Group[]): readonly Group[] {
  const [rising, falling] = [monotone(groups, 1), monotone(groups, -1)];
  const better = informationOf(rising) >= informationOf(falling) ? rising : falling;
  return informationOf(better) >= MONOTONE_KEEPS * informationOf(groups) ? better : groups;
}
