import { maxFlow, type Arc } from '../stats/max-flow';
import type { Carving, Measure } from './carving';

/** How far the fullest and the emptiest book must be from fair, however accounts are split; 0.1 is 10 %. */
export interface FairFlow {
  readonly over: number;
  readonly under: number;
}

interface Pools {
  /** By class that has units: what it adds up to, and the groups of reps who can have it. */
  readonly totals: readonly number[];
  readonly groups: readonly (readonly number[])[];
  /** By group of reps who can have the same: their fair share together. */
  readonly shares: readonly number[];
}

/** Reps who can have the same classes are one. */
function poolsOf({ classes, classOf, share }: Carving, { of }: Measure): Pools {
  const sums = new Map<number, number>();
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length > 0) sums.set(place, (sums.get(place) ?? 0) + of[unit]!);
  });
  const used = [...sums.keys()];
  const groupOf = new Map<string, number>();
  const shares: number[] = [];
  const groups: number[][] = used.map(() => []);
  share.forEach((each, rep) => {
    const key = used.map((place) => classes[place]!.can[rep]).join('');
    let group = groupOf.get(key);
    if (group === undefined) {
      group = shares.length;
      groupOf.set(key, group);
      shares.push(0);
      used.forEach((place, at) => {
        if (classes[place]!.can[rep] === 1) groups[at]!.push(group!);
      });
    }
    shares[group]! += each;
  });
  return { totals: used.map((place) => sums.get(place)!), groups, shares };
}

/** Which classes stay on the source's side when each group may have, or must have, a level times its share. */
function cut({ totals, groups, shares }: Pools, level: number) {
  const sink = totals.length + shares.length + 1;
  const arcs: Arc[] = [
    ...totals.map((most, at) => ({ from: 0, to: at + 1, most })),
    ...groups.flatMap((each, at) =>
      each.map((group) => ({ from: at + 1, to: totals.length + 1 + group, most: 4 })),
    ),
    ...shares.map((each, group) => ({ from: totals.length + 1 + group, to: sink, most: level * each })),
  ];
  const { reached } = maxFlow(sink + 1, arcs, 0, sink);
  return {
    classes: totals.map((_, at) => reached[at + 1] === 1),
    groups: shares.map((_, group) => reached[totals.length + 1 + group] === 1),
  };
}

const sumWhere = (values: readonly number[], chosen: readonly boolean[]): number =>
  values.reduce((sum, each, at) => (chosen[at] === true ? sum + each : sum), 0);

/**
 * What accounts that could be split among all who can have them would reach: classes of accounts flow to reps. The least
 * level at which everything fits is found by cuts: each cut names classes that only few reps can have, and so a higher level.
 * Both ends can be reached at once. Source: Hall's condition by maximum flow; Dinkelbach 1967 for the level; Mendelsohn and
 * Dulmage 1958 for both ends.
 */
export function fairFlow(carving: Carving, measure: Measure): FairFlow {
  const pools = poolsOf(carving, measure);
  const all = pools.totals.reduce((sum, each) => sum + each, 0);
  let high = all;
  for (let step = 0; step < 60; step += 1) {
    const { classes, groups } = cut(pools, high);
    const next = sumWhere(pools.totals, classes) / sumWhere(pools.shares, groups);
    if (!(next > high + 1e-12)) break;
    high = next;
  }
  let low = all;
  for (let step = 0; step < 60; step += 1) {
    const { classes, groups } = cut(pools, low);
    const [left, beyond] = [classes.map((each) => !each), groups.map((each) => !each)];
    const next = sumWhere(pools.totals, left) / sumWhere(pools.shares, beyond);
    if (!(next < low - 1e-12)) break;
    low = next;
  }
  return { over: high - 1, under: 1 - low };
}
