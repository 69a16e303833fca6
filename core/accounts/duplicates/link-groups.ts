import { probabilityOf } from './match-model';
import type { ScoredPairs } from './score-pairs';

/** Records that are one account: two or more, the earliest first. */
export type LinkedRecords = readonly number[];

/** Pairs across two groups that are looked at before the groups become one. */
const mostChecked = 24;
/** Of these, so many must not speak against it: odds of one to ten. */
const leastShare = 0.6;
const against = -2.3;

function strongestFirst({ odds }: ScoredPairs, threshold: number): Int32Array {
  let count = 0;
  for (const each of odds) if (probabilityOf(each) >= threshold) count += 1;
  // Two walks over the odds take less room than a list that grows.
  const likely = new Int32Array(count);
  for (let at = 0, place = 0; place < count; at += 1) {
    if (probabilityOf(odds[at]!) >= threshold) likely[place++] = at;
  }
  return likely.sort((one, other) => odds[other]! - odds[one]! || one - other);
}

/** Whether enough pairs across two groups agree: a chain of links alone makes no group. */
function holdTogether({ oddsOf }: ScoredPairs, one: readonly number[], other: readonly number[]): boolean {
  const pairs = one.length * other.length;
  if (pairs === 1) return true;
  const step = Math.max(1, Math.floor(pairs / mostChecked));
  let [agreeing, checked] = [0, 0];
  for (let at = 0; at < pairs; at += step) {
    checked += 1;
    if (oddsOf(one[at % one.length]!, other[Math.floor(at / one.length)]!) > against) agreeing += 1;
  }
  return agreeing >= leastShare * checked;
}

/** What joining has come to so far. */
interface Linking {
  readonly groupOf: Map<number, number[]>;
  /** Groups, and the records in them. */
  groups: number;
  records: number;
}

function join(scored: ScoredPairs, linking: Linking, left: number, right: number): void {
  const { groupOf } = linking;
  const first = groupOf.get(left) ?? [left];
  const second = groupOf.get(right) ?? [right];
  if (first === second || !holdTogether(scored, first, second)) return;
  const [larger, smaller] = first.length >= second.length ? [first, second] : [second, first];
  const before = [first, second].filter(({ length }) => length > 1);
  linking.groups += 1 - before.length;
  linking.records += first.length + second.length - before.reduce((sum, { length }) => sum + length, 0);
  for (const row of smaller) {
    larger.push(row);
    groupOf.set(row, larger);
  }
  groupOf.set(left, larger);
  groupOf.set(right, larger);
}

/** How many groups and records a threshold makes, of which the highest comes first. */
export interface LinkCount {
  readonly threshold: number;
  readonly groups: number;
  readonly records: number;
}

/** The counts of groups for several thresholds, from one walk over the pairs. */
export function linkCounts(scored: ScoredPairs, thresholds: readonly number[]): readonly LinkCount[] {
  const falling = [...thresholds].sort((one, other) => other - one);
  const order = strongestFirst(scored, falling.at(-1) ?? 1);
  const linking: Linking = { groupOf: new Map(), groups: 0, records: 0 };
  let at = 0;
  return falling.map((threshold) => {
    while (at < order.length && probabilityOf(scored.odds[order[at]!]!) >= threshold) {
      const pair = order[at++]!;
      join(scored, linking, scored.pairs.one[pair]!, scored.pairs.other[pair]!);
    }
    return { threshold, groups: linking.groups, records: linking.records };
  });
}

/**
 * Joins records by their pairs, the most likely first, into groups that are one account each. Two groups become one only
 * where most of the pairs across them do not speak against it, so that no chain of weak links joins firms that differ.
 * @param threshold pairs below this probability join nothing
 */
export function linkGroups(scored: ScoredPairs, threshold: number): readonly LinkedRecords[] {
  const linking: Linking = { groupOf: new Map(), groups: 0, records: 0 };
  const { one, other } = scored.pairs;
  for (const at of strongestFirst(scored, threshold)) join(scored, linking, one[at]!, other[at]!);
  return [...new Set(linking.groupOf.values())].map((rows) =>
    [...rows].sort((first, second) => first - second),
  );
}
