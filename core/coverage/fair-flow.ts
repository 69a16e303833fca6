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
  /** By group of reps who can have the same: their fair share together; and one a rep, its group. */
  readonly shares: readonly number[];
  readonly groupOf: Int32Array;
}

/** Reps who can have the same classes are one. */
function poolsOf({ classes, classOf }: Carving, { of, fair: share }: Measure): Pools {
  const sums = new Map<number, number>();
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length > 0) sums.set(place, (sums.get(place) ?? 0) + of[unit]!);
  });
  const used = [...sums.keys()];
  const places = new Map<string, number>();
  const groupOf = new Int32Array(share.length);
  const shares: number[] = [];
  const groups: number[][] = used.map(() => []);
  share.forEach((each, rep) => {
    const key = used.map((place) => classes[place]!.can[rep]).join('');
    let group = places.get(key);
    if (group === undefined) {
      group = shares.length;
      places.set(key, group);
      shares.push(0);
      used.forEach((place, at) => {
        if (classes[place]!.can[rep] === 1) groups[at]!.push(group!);
      });
    }
    shares[group]! += each;
    groupOf[rep] = group;
  });
  return { totals: used.map((place) => sums.get(place)!), groups, shares, groupOf };
}

/** Which classes stay on the source's side when each group may have, or must have, a level times its share. */
function cut({ totals, groups, shares }: Pick<Pools, 'totals' | 'groups' | 'shares'>, level: number) {
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

/**
 * What each rep would have if accounts could be split as evenly as who may have what allows: the classes that press hardest on
 * the fewest reps are theirs alone at one level, then the same for all others. Reps of one level are compared among
 * themselves by it. Source: the decomposition by densest sets, Fujishige 1980, as lexicographically even flows.
 * @returns one a rep, shares of all; they sum to 1
 */
export function fairSplit(carving: Carving, measure: Measure): Float64Array {
  const { totals, groups, shares, groupOf } = poolsOf(carving, measure);
  const level = new Float64Array(shares.length).fill(-1);
  const left = totals.map(() => true);
  for (;;) {
    const open = groups.map((each) => each.filter((group) => level[group] === -1));
    const some = {
      totals: totals.map((each, at) => (left[at] === true ? each : 0)),
      groups: open,
      shares: shares.map((each, group) => (level[group] === -1 ? each : 0)),
    };
    const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
    if (sum(some.shares) <= 0) break;
    let high = sum(some.totals) / sum(some.shares);
    let pressed: ReturnType<typeof cut> | null = null;
    for (let step = 0; step < 60; step += 1) {
      const found = cut(some, high);
      const next = sumWhere(some.totals, found.classes) / sumWhere(some.shares, found.groups);
      if (!(next > high * (1 + 1e-9))) break;
      [high, pressed] = [next, found];
    }
    shares.forEach((_, group) => {
      if (level[group] === -1 && (!pressed || pressed.groups[group] === true)) level[group] = high;
    });
    pressed?.classes.forEach((is, at) => is && (left[at] = false));
    if (!pressed) break;
  }
  return measure.fair.map((each, rep) => each * Math.max(0, level[groupOf[rep]!]!));
}
