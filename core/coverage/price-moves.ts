import type { Carving, Measure } from './carving';
import { endsOf, forcedMoves, isLoyal, type KeepFlow } from './keep-flow';

/** Units of one class, from the fewest hours for their potential to the most, and the pools of books that can have them. */
interface Crowd {
  readonly units: Int32Array;
  readonly pools: readonly number[];
}

/** What a pool must and may hold, or a book of what it has already. */
interface Room {
  readonly low: number;
  readonly high: number;
}

/** Books by what they can have and whether they hold too little; what moves goes to a pool, what stays to its own book. */
interface Task {
  readonly measures: readonly [Measure, Measure];
  readonly crowds: readonly Crowd[];
  /** One a unit: whose it is and can remain, -1 for nobody's; what moving it moves, a share of all potential. */
  readonly stays: Int32Array;
  readonly worth: Float64Array;
  /** One a rep. */
  readonly poolOf: Int32Array;
  readonly pools: number;
  /** By measure: what pools hold, then what books keep. */
  readonly rooms: readonly [readonly Room[], readonly Room[]];
}

/** Prices of one share of potential and of hours: of pools, then of books for what they keep, 0 or more. */
type Prices = readonly [Float64Array, Float64Array];

function roomsOf(ends: readonly Room[], poolOf: Int32Array, pools: number): readonly Room[] {
  const sums = Array.from({ length: pools }, () => ({ low: 0, high: 0 }));
  ends.forEach(({ low, high }, rep) => {
    const sum = sums[poolOf[rep]!]!;
    sum.low += low;
    sum.high += high;
  });
  return [...sums, ...ends.map(({ high }) => ({ low: -Infinity, high }))];
}

/** Reps who can have the same, apart from those of them who could keep too little even if they kept all. */
function poolsOf(carving: Carving, used: readonly number[], lacks: (rep: number) => string) {
  const places = new Map<string, number>();
  const poolOf = Int32Array.from(carving.share, (_, rep) => {
    const key = `${used.map((place) => carving.classes[place]!.can[rep]).join('')} ${lacks(rep)}`;
    const pool = places.get(key) ?? places.size;
    places.set(key, pool);
    return pool;
  });
  return { poolOf, pools: places.size };
}

function taskOf(carving: Carving, band: number, measures: readonly [Measure, Measure]): Task {
  const { classes, classOf, home, worth } = carving;
  const units = new Map<number, number[]>();
  const stays = new Int32Array(classOf.length).fill(-1);
  const own = measures.map(({ fair }) => new Float64Array(fair.length));
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length === 0) return;
    const some = units.get(place) ?? [];
    units.set(place, some);
    some.push(unit);
    if (!isLoyal(carving, unit)) return;
    stays[unit] = home[unit]!;
    measures.forEach(({ of }, measure) => (own[measure]![home[unit]!]! += of[unit]!));
  });
  const [first, second] = measures.map((measure) => endsOf(carving, measure, band));
  const ends = [first!, second!] as const;
  const lacks = (rep: number): string => ends.map((each, at) => own[at]![rep]! < each[rep]!.low).join();
  const { poolOf, pools } = poolsOf(carving, [...units.keys()], lacks);
  const ratio = measures[1].of.map((each, unit) => each / measures[0].of[unit]!);
  const crowds = [...units].map(([place, some]) => ({
    units: Int32Array.from(some.filter((unit) => ratio[unit]! >= 0)).sort((a, b) => ratio[a]! - ratio[b]!),
    pools: [...new Set(Array.from(classes[place]!.reps, (rep) => poolOf[rep]!))],
  }));
  const rooms = [roomsOf(ends[0], poolOf, pools), roomsOf(ends[1], poolOf, pools)] as const;
  return { measures, crowds, stays, worth, poolOf, pools, rooms };
}

/** Of some pools those that are cheapest for some ratio of hours to potential, from no hours to hours alone. */
function cheapest(pools: readonly number[], [x, y]: Prices): readonly number[] {
  const order = [...pools].sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const chosen: number[] = [];
  for (const pool of order) {
    if (chosen.length > 0 && y[pool]! >= y[chosen[chosen.length - 1]!]!) continue;
    while (chosen.length > 1) {
      const [before, last] = [chosen[chosen.length - 2]!, chosen[chosen.length - 1]!];
      const bends =
        (x[last]! - x[before]!) * (y[before]! - y[pool]!) < (x[pool]! - x[before]!) * (y[before]! - y[last]!);
      if (bends) break;
      chosen.pop();
    }
    chosen.push(pool);
  }
  return chosen;
}

/** What everything costs at the least at some prices, less what rooms are worth, and what pools and books hold then. */
function priced({ measures, crowds, stays, worth, poolOf, pools, rooms }: Task, prices: Prices) {
  const [[x, y], [potential, hours]] = [prices, measures];
  const loads: Prices = [new Float64Array(x.length), new Float64Array(y.length)];
  const add = (at: number, p: number, h: number): void => {
    loads[0][at]! += p;
    loads[1][at]! += h;
  };
  let value = 0;
  for (const crowd of crowds) {
    const chosen = cheapest(crowd.pools, prices);
    let at = 0;
    for (const unit of crowd.units) {
      const [p, h] = [potential.of[unit]!, hours.of[unit]!];
      const costAt = (pool: number): number => p * x[pool]! + h * y[pool]!;
      while (at + 1 < chosen.length && costAt(chosen[at + 1]!) <= costAt(chosen[at]!)) at += 1;
      const moving = costAt(chosen[at]!) + (stays[unit]! < 0 ? 0 : worth[unit]!);
      const [home, own] = [poolOf[stays[unit]!]!, pools + stays[unit]!];
      const staying = stays[unit]! < 0 ? Infinity : costAt(home) + costAt(own);
      value += Math.min(staying, moving);
      add(staying <= moving ? home : chosen[at]!, p, h);
      if (staying <= moving) add(own, p, h);
    }
  }
  prices.forEach((each, measure) =>
    each.forEach((price, at) => {
      if (price !== 0) value -= price * rooms[measure]![at]![price > 0 ? 'high' : 'low'];
    }),
  );
  return { value, loads };
}

/** How each price should change: up where too much is held, down where too little, and none where it is free and fits. */
function slopesOf({ rooms }: Task, prices: Prices, loads: Prices): Prices {
  const of = (measure: 0 | 1) =>
    prices[measure].map((price, at) => {
      const { low, high } = rooms[measure][at]!;
      const load = loads[measure][at]!;
      if (price > 0) return load - high;
      if (price < 0) return load - low;
      return load > high ? load - high : Math.min(0, load - low);
    });
  return [of(0), of(1)];
}

/** Moves prices up their slopes as far as would bring a rise, were the slopes to stay as they are. */
function climb({ pools }: Task, prices: Prices, slopes: Prices, rise: number): void {
  const steep = slopes.reduce((sum, each) => each.reduce((all, one) => all + one * one, sum), 0);
  if (steep < 1e-18) return;
  prices.forEach((each, measure) =>
    each.forEach((price, at) => {
      const next = price + (rise / steep) * slopes[measure]![at]!;
      each[at] = at < pools ? next : Math.max(0, next);
    }),
  );
}

const rounds = 120;
const leastPace = 1e-3;

/** The prices of potential alone, as a flow has them: of a pool those of its cheapest book, of books what is beyond it. */
function firstPrices({ poolOf, pools }: Task, flow: KeepFlow): Prices {
  const x = new Float64Array(pools + poolOf.length);
  x.fill(Infinity, 0, pools);
  flow.prices.forEach((price, rep) => (x[poolOf[rep]!] = Math.min(x[poolOf[rep]!]!, price)));
  flow.prices.forEach((price, rep) => (x[pools + rep] = price - x[poolOf[rep]!]!));
  return [x, new Float64Array(x.length)];
}

/**
 * The least share of potential that must change hands where no book may be farther from fair than a band in potential and
 * in hours. What books hold gets prices; whatever these are, the cheapest way to give out everything, less what the room is
 * worth, is no more than the least that moves. The best prices are climbed to from those of potential alone.
 * Source: Lagrange's relaxation, Held & Karp 1971; length of steps, Polyak 1969.
 * @param flow the least for potential alone
 * @param reached what some books move: the least is no more
 * @returns a share of all potential
 */
export function priceMoves(carving: Carving, band: number, flow: KeepFlow, reached: number): number {
  const [potential, hours] = (['potential', 'hours'] as const).map((name) =>
    carving.measures.find((measure) => measure.name === name),
  );
  if (!potential || !hours || reached <= flow.moved + 1e-9) return flow.moved;
  const task = taskOf(carving, band, [potential, hours]);
  const forced = forcedMoves(carving);
  const prices = firstPrices(task, flow);
  const goal = reached - forced;
  let [best, pace, since] = [flow.moved - forced, 0.5, 0];
  for (let round = 0; round < rounds && pace > leastPace && best < goal * (1 - 1e-4); round += 1) {
    const { value, loads } = priced(task, prices);
    since = value > best ? 0 : since + 1;
    best = Math.max(best, value);
    if (since > 5) [pace, since] = [pace * 0.6, 0];
    climb(task, prices, slopesOf(task, prices, loads), pace * (goal - value));
  }
  return forced + Math.max(0, best - 1e-7);
}
