import { leastCostFlow, type PricedArc } from '../stats/least-cost-flow';
import type { Carving, Measure } from './carving';

/** Units that can stay where they are, by book and class, and everything else, by class. */
interface Stays {
  /** By class: what has no book that it could stay in. */
  readonly free: ReadonlyMap<number, number>;
  readonly kept: readonly { readonly home: number; readonly place: number; amount: number }[];
}

/** Whether a unit would lose nothing by staying where it is, and all of itself by going. */
export function isLoyal({ home, owner, classes, classOf, units }: Carving, unit: number): boolean {
  const at = home[unit]!;
  return (
    at >= 0 && classes[classOf[unit]!]!.can[at] === 1 && units.rows[unit]!.every((row) => owner[row] === at)
  );
}

function staysOf(carving: Carving, { of }: Measure): Stays {
  const { classes, classOf, home } = carving;
  const free = new Map<number, number>();
  const kept = new Map<number, { readonly home: number; readonly place: number; amount: number }>();
  classOf.forEach((place, unit) => {
    const { reps } = classes[place]!;
    if (reps.length === 0) return;
    if (!isLoyal(carving, unit)) {
      free.set(place, (free.get(place) ?? 0) + of[unit]!);
      return;
    }
    const key = home[unit]! * classes.length + place;
    const group = kept.get(key) ?? { home: home[unit]!, place, amount: 0 };
    kept.set(key, group);
    group.amount += of[unit]!;
  });
  return { free, kept: [...kept.values()] };
}

/** Reps who can have the same classes, of those that are used: from a class things flow to groups, from these to reps. */
function groupsOf({ classes, share }: Carving, used: readonly number[]) {
  const places = new Map<string, number>();
  const of = Array.from(share, (_, rep) => {
    const key = used.map((place) => classes[place]!.can[rep]).join('');
    const group = places.get(key) ?? places.size;
    places.set(key, group);
    return group;
  });
  return { of, count: places.size };
}

/** The least and the most that each book may hold, in a meaning of balance. */
export function endsOf({ balance }: Carving, { weight, fair: share }: Measure, band: number) {
  const slack = 1e-9;
  return Array.from(share, (fair) => ({
    low: balance === 'fullest' ? 0 : Math.max(0, fair * (1 - band / weight) - slack),
    high: balance === 'emptiest' ? 2 : fair * (1 + band / weight) + slack,
  }));
}

function arcsOf(carving: Carving, measure: Measure, band: number, { free, kept }: Stays) {
  const ends = endsOf(carving, measure, band);
  const used = [...new Set([...free.keys(), ...kept.map(({ place }) => place)])];
  const groups = groupsOf(carving, used);
  const pool = new Map(used.map((place, at) => [place, 1 + at]));
  const group = (rep: number): number => 1 + used.length + groups.of[rep]!;
  const rep = (at: number): number => 1 + used.length + groups.count + at;
  const first = rep(ends.length);
  const [beyond, sink] = [first + kept.length, first + kept.length + 1];
  const all =
    [...free.values()].reduce((sum, each) => sum + each, 0) +
    kept.reduce((sum, each) => sum + each.amount, 0);
  const low = ends.reduce((sum, end) => sum + end.low, 0);
  const seen = new Set<string>();
  const arcs: PricedArc[] = [
    ...[...free].map(([place, most]) => ({ from: 0, to: pool.get(place)!, most })),
    ...kept.flatMap(({ home, place, amount }, at) => [
      { from: 0, to: first + at, most: amount },
      { from: first + at, to: rep(home), most: amount },
      { from: first + at, to: pool.get(place)!, most: amount, cost: 1 },
    ]),
    ...ends.flatMap((_, at) => [
      ...used.flatMap((place) => {
        const key = `${place} ${groups.of[at]!}`;
        if (carving.classes[place]!.can[at] !== 1 || seen.has(key)) return [];
        seen.add(key);
        return [{ from: pool.get(place)!, to: group(at), most: all }];
      }),
      { from: group(at), to: rep(at), most: all },
      { from: rep(at), to: sink, most: ends[at]!.low },
      { from: rep(at), to: beyond, most: ends[at]!.high - ends[at]!.low },
    ]),
    { from: beyond, to: sink, most: Math.max(0, all - low) },
  ];
  return { arcs, sink, all, groups, pools: used, beyond, rep };
}

/** How the least is moved, if accounts could be split. */
export interface KeepFlow {
  /** Share of all potential that changes hands. */
  readonly moved: number;
  /** What leaves books that it could stay in: by book and class, in shares of what can be placed. */
  readonly leaves: readonly { readonly home: number; readonly place: number; readonly amount: number }[];
  /** One a rep: the group of those who can have the same. */
  readonly groups: Int32Array;
  /** One a rep: what moves more for each share of potential that the book has to hold less. */
  readonly prices: Float64Array;
  /** By class, one a group: what goes there of all that does not stay. */
  readonly goes: ReadonlyMap<number, Float64Array>;
}

/**
 * The least share of potential that must change hands where no book may be farther from fair than a band: what can stay
 * flows from its book to its own rep for nothing or, at the price of moving, by way of its class to any rep who can have it.
 * Accounts count as divisible, and hours and capacities as no matter, so no books can do with less.
 * @returns `null` where books are not balanced on potential, or where not even divisible accounts fit the band
 */
export function keepFlow(carving: Carving, band: number): KeepFlow | null {
  const measure = carving.measures.find(({ name }) => name === 'potential');
  if (!measure || carving.balance === 'range') return null;
  const stays = staysOf(carving, measure);
  const { arcs, sink, all, groups, pools, beyond, rep } = arcsOf(carving, measure, band, stays);
  const { value, through, prices: price } = leastCostFlow(sink + 1, arcs, 0, sink);
  if (value < all - 1e-6) return null;
  const goes = new Map(pools.map((place) => [place, new Float64Array(groups.count)]));
  const leaves: { home: number; place: number; amount: number }[] = [];
  const firstGroup = 1 + pools.length;
  arcs.forEach(({ from, to, cost = 0 }, at) => {
    if (cost > 0)
      leaves.push({ ...stays.kept[from - (sink - 1 - stays.kept.length)]!, amount: through[at]! });
    else if (from > 0 && from < firstGroup) goes.get(pools[from - 1]!)![to - firstGroup]! += through[at]!;
  });
  const worth = worthByClass(carving, measure);
  const left = leaves.reduce((sum, { place, amount }) => sum + amount * worth.get(place)!, 0);
  const moved = forcedMoves(carving) + Math.max(0, left - 1e-7);
  const prices = Float64Array.from(groups.of, (_, at) => price[beyond]! - price[rep(at)]!);
  return { moved, leaves, groups: Int32Array.from(groups.of), prices, goes };
}

/** By class, the share of all potential that one unit of the measure is: circles of reps have a scale of their own. */
function worthByClass({ worth, classOf }: Carving, { of }: Measure): ReadonlyMap<number, number> {
  const sums = new Map<number, { worth: number; of: number }>();
  classOf.forEach((place, unit) => {
    const sum = sums.get(place) ?? { worth: 0, of: 0 };
    sums.set(place, sum);
    sum.worth += worth[unit]!;
    sum.of += of[unit]!;
  });
  return new Map([...sums].map(([place, sum]) => [place, sum.of > 0 ? sum.worth / sum.of : 0]));
}

/** What moves whatever is done: accounts of books in which they may not be. A share of all potential. */
export function forcedMoves(carving: Carving): number {
  const { classes, classOf, moves } = carving;
  return classOf.reduce((sum, place, unit) => {
    const { reps } = classes[place]!;
    return reps.length === 0 || isLoyal(carving, unit)
      ? sum
      : sum + reps.reduce((least, rep) => Math.min(least, moves(unit, rep).share), Infinity);
  }, 0);
}
