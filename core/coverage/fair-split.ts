import { maxFlow, type Arc } from '../stats/max-flow';
import type { UnitClass } from './unit-class';

/** What is to be shared out: units of classes, and one a rep what each should have of everything. */
export interface SharedOut {
  readonly classes: readonly UnitClass[];
  /** One a unit: its class, and what it is worth. */
  readonly classOf: Int32Array;
  readonly of: Float64Array;
  /** One a rep, 0 for one who could have nothing. */
  readonly share: Float64Array;
}

/** Classes that have something, and groups of reps who can have the same of them. */
interface Pools {
  /** By class: what it adds up to, and the groups that can have it. */
  readonly totals: readonly number[];
  readonly able: readonly (readonly number[])[];
  /** By group: the share of its reps together. */
  readonly shares: readonly number[];
  /** One a rep: its group. */
  readonly groupOf: Int32Array;
}

function poolsOf({ classes, classOf, of, share }: SharedOut): Pools {
  const sums = new Map<number, number>();
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length > 0 && of[unit]! > 0) sums.set(place, (sums.get(place) ?? 0) + of[unit]!);
  });
  const used = [...sums.keys()];
  const places = new Map<string, number>();
  const shares: number[] = [];
  const able: number[][] = used.map(() => []);
  const groupOf = Int32Array.from(share, (each, rep) => {
    const key = used.map((place) => classes[place]!.can[rep]).join('');
    let group = places.get(key);
    if (group === undefined) {
      group = shares.length;
      places.set(key, group);
      shares.push(0);
      used.forEach((place, at) => {
        if (classes[place]!.can[rep] === 1) able[at]!.push(group!);
      });
    }
    shares[group]! += each;
    return group;
  });
  return { totals: used.map((place) => sums.get(place)!), able, shares, groupOf };
}

/** Some classes and groups of the pools that are looked at by themselves. */
interface Part {
  readonly classes: readonly number[];
  readonly groups: readonly number[];
}

const sumOf = (places: readonly number[], of: readonly number[]): number =>
  places.reduce((sum, place) => sum + of[place]!, 0);

/** What does not fit where each group may have a level times its share: classes, and all groups that can have them. */
function pressed({ totals, able, shares }: Pools, { classes, groups }: Part, level: number): Part {
  const node = new Map(groups.map((group, at) => [group, 1 + classes.length + at]));
  const sink = 1 + classes.length + groups.length;
  const all = sumOf(classes, totals);
  const arcs: Arc[] = [
    ...classes.map((place, at) => ({ from: 0, to: at + 1, most: totals[place]! })),
    ...classes.flatMap((place, at) =>
      able[place]!.flatMap((group) =>
        node.has(group) ? [{ from: at + 1, to: node.get(group)!, most: 2 * all }] : [],
      ),
    ),
    ...groups.map((group) => ({ from: node.get(group)!, to: sink, most: level * shares[group]! })),
  ];
  const { value, reached } = maxFlow(sink + 1, arcs, 0, sink);
  if (value >= all * (1 - 1e-9)) return { classes: [], groups: [] };
  return {
    classes: classes.filter((_, at) => reached[at + 1] === 1),
    groups: groups.filter((group) => reached[node.get(group)!] === 1),
  };
}

/** Puts a part into levels: all at one, or those that are pressed apart from the others. */
function settle(pools: Pools, part: Part, found: { part: Part; level: number }[]): void {
  const [amount, share] = [sumOf(part.classes, pools.totals), sumOf(part.groups, pools.shares)];
  if (share <= 0 || amount <= 0) return;
  const full = pressed(pools, part, amount / share);
  if (full.groups.length === 0 || full.groups.length === part.groups.length) {
    found.push({ part, level: amount / share });
    return;
  }
  const [classes, groups] = [new Set(full.classes), new Set(full.groups)];
  settle(pools, full, found);
  const rest = {
    classes: part.classes.filter((place) => !classes.has(place)),
    groups: part.groups.filter((group) => !groups.has(group)),
  };
  settle(pools, rest, found);
}

/** What is right for each rep, and who is alike. */
export interface FairSplit {
  /** One a rep: its share times the level of its circle; 0 for who could have nothing. They sum to what can be placed. */
  readonly fair: Float64Array;
  /** One a rep: its circle, -1 for who could have nothing. */
  readonly circle: Int32Array;
  /** By circle: how much of everything falls on one share there; the fullest first. */
  readonly levels: readonly number[];
}

/**
 * What each rep would have if accounts could be split as evenly as who may have what allows: no book could be made emptier
 * without filling one that is as full or fuller, none fuller without draining one that is as empty or emptier. So reps fall
 * into circles of one level each, and what a circle must have could go to no rep of a lower level. Where everybody can
 * have everything, or enough of it, there is one circle and its level is the mean.
 * Source: the lexicographically optimal flow of Megiddo 1974, by the decomposition of Fujishige 1980: what does not fit at
 * the mean level is split off with all who can have it, and both parts are split in the same way.
 */
export function fairSplit(given: SharedOut): FairSplit {
  const pools = poolsOf(given);
  const found: { part: Part; level: number }[] = [];
  settle(pools, { classes: [...pools.totals.keys()], groups: [...pools.shares.keys()] }, found);
  const circleOf = new Int32Array(pools.shares.length).fill(-1);
  found.forEach(({ part }, at) => part.groups.forEach((group) => (circleOf[group] = at)));
  const circle = Int32Array.from(given.share, (each, rep) =>
    each > 0 ? circleOf[pools.groupOf[rep]!]! : -1,
  );
  const levels = found.map(({ level }) => level);
  return { fair: given.share.map((each, rep) => each * (levels[circle[rep]!] ?? 0)), circle, levels };
}
