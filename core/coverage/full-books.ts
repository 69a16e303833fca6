import type { Carving } from './carving';

/** Reps whose books cannot hold what nobody else can have. */
export interface FullBooks {
  /** Places among those who take part, in rising order. */
  readonly reps: readonly number[];
  /** What runs out: accounts or hours a year; the room that there is, and what asks for it. */
  readonly limit: 'accounts' | 'hours';
  readonly room: number;
  readonly asked: number;
}

const mostLooked = 4000;

/** What asks for reps, by the set of those who can have it. */
interface Crowd {
  /** One a group of reps who can have the same: 1 where they can have it. */
  readonly can: Uint8Array;
  accounts: number;
  hours: number;
}

/** Who asks, and what groups of reps have room for. */
export interface Demand {
  readonly crowds: readonly Crowd[];
  readonly groups: readonly (readonly number[])[];
  readonly room: { readonly accounts: readonly number[]; readonly hours: readonly number[] };
}

/** Classes and reps by what tells them apart: reps who can have the same are one group. */
export function demandOf(carving: Carving): Demand {
  const { classes, classOf, share, size, hours, mostAccounts, mostHours } = carving;
  const used = [...new Set(classOf)].filter((place) => classes[place]!.reps.length > 0);
  const places = new Map<string, number>();
  const groups: number[][] = [];
  const groupOf = Array.from(share, (_, rep) => {
    const key = used.map((place) => classes[place]!.can[rep]).join('');
    if (!places.has(key)) places.set(key, groups.push([]) - 1);
    const group = places.get(key)!;
    groups[group]!.push(rep);
    return group;
  });
  const crowds = new Map<string, Crowd>();
  const crowdOf = new Map<number, Crowd>();
  for (const place of used) {
    const can = new Uint8Array(groups.length);
    for (const rep of classes[place]!.reps) can[groupOf[rep]!] = 1;
    const crowd = crowds.get(can.join()) ?? { can, accounts: 0, hours: 0 };
    crowds.set(can.join(), crowd);
    crowdOf.set(place, crowd);
  }
  classOf.forEach((place, unit) => {
    const crowd = crowdOf.get(place);
    if (!crowd) return;
    crowd.accounts += size[unit]!;
    crowd.hours += hours[unit]!;
  });
  const sum = (most: Float64Array) => groups.map((reps) => reps.reduce((all, rep) => all + most[rep]!, 0));
  const room = { accounts: sum(mostAccounts), hours: sum(mostHours) };
  return { crowds: [...crowds.values()], groups, room };
}

const covers = (set: Uint8Array, { can }: Crowd): boolean => can.every((each, at) => each <= set[at]!);

/** Whether some groups of reps have too little room for what only they can have. */
function overfull({ crowds, groups, room }: Demand, set: Uint8Array): FullBooks | null {
  const inside = crowds.filter((crowd) => covers(set, crowd));
  for (const limit of ['accounts', 'hours'] as const) {
    const has = room[limit].reduce((sum, each, group) => (set[group] === 1 ? sum + each : sum), 0);
    const asked = inside.reduce((sum, crowd) => sum + crowd[limit], 0);
    if (asked <= has + 1e-6) continue;
    const reps = groups.filter((_, group) => set[group] === 1).flat();
    return { reps: reps.sort((a, b) => a - b), limit, room: has, asked };
  }
  return null;
}

/**
 * The fewest reps, among them all who can have a class of accounts, whose books have too little room for what nobody else
 * can have. Sets of reps grow by what else these could have handed on; the smallest is looked at first, so the first that
 * is too full is the smallest. Source: Hall 1935, the condition for everybody's finding a place.
 * @returns `null` where there is none among the first few thousand sets: then it is the sizes of families or hours that do
 *   not fit into one another
 */
export function fullBooks(carving: Carving, demand: Demand, place: number): FullBooks | null {
  const { crowds, groups, room } = demand;
  const start = new Uint8Array(groups.length);
  groups.forEach((reps, group) => (start[group] = carving.classes[place]!.can[reps[0]!]!));
  const count = (set: Uint8Array): number =>
    groups.reduce((sum, { length }, group) => sum + (set[group] === 1 ? length : 0), 0);
  const endless = groups.map(
    (_, group) => room.accounts[group] === Infinity && room.hours[group] === Infinity,
  );
  const waiting = [{ set: start, count: count(start) }];
  const seen = new Set([start.join()]);
  for (let looked = 0; looked < mostLooked && waiting.length > 0; looked += 1) {
    let least = 0;
    waiting.forEach((each, at) => (least = each.count < waiting[least]!.count ? at : least));
    const [{ set } = { set: start }] = waiting.splice(least, 1);
    const found = overfull(demand, set);
    if (found) return found;
    for (const { can } of crowds) {
      const wider = Uint8Array.from(set, (each, group) => each | can[group]!);
      if (seen.has(wider.join()) || wider.some((each, group) => each === 1 && endless[group])) continue;
      seen.add(wider.join());
      waiting.push({ set: wider, count: count(wider) });
    }
  }
  return null;
}
