import { carve, type CarveAccounts, type CarveOptions, type CarveResult, type Rep } from '#core';
import { createChance } from './chance';
import { timed } from './contender';
import type { Line } from './target';

const regions = ['North', 'South', 'West', 'East'];
const dictionary = ['', ...regions];
/** Of the value of a fair book, the most that one account is worth: giants are a matter of their own. */
const mostWorth = 0.5;

/** Accounts and who is to have them. */
export interface Task {
  readonly accounts: CarveAccounts;
  readonly reps: readonly Rep[];
}

/** What is said of every rep of a task. */
export const nobody: Omit<Rep, 'name' | 'regions' | 'skills'> = {
  ...{
    role: 'AE',
    segments: [],
    timeZones: [],
    languages: [],
    start: null,
    end: null,
    quota: null,
    ote: null,
  },
  ...{ ramp: null, attainment: null, mostAccounts: null, mostHours: null },
};

/** Skewed accounts with regions, skills and owners; a fifth of the reps works everywhere, half have the skill. */
export function drawTask(count: number, repCount: number, seed: number): Task {
  const chance = createChance(seed);
  const reps = Array.from({ length: repCount }, (_, at) => ({
    ...nobody,
    name: `Rep ${at}`,
    regions: at % 5 === 4 ? [] : [regions[at % 4]!],
    skills: at % 2 === 0 ? ['SAP'] : [],
  }));
  const places = Array.from({ length: count }, () => (chance.happens(0.6) ? 1 + chance.below(4) : 0));
  const most = (mostWorth * 6000 * count) / repCount;
  const own = Array.from({ length: repCount }, (_, at) => at).map((at) => 1 + (at % 2));
  const wheel = own.flatMap((times, at) => Array.from({ length: times }, () => at));
  return {
    reps,
    accounts: {
      count,
      potential: Float64Array.from(places, () => Math.min(most, 1000 / (1 - chance.next()) ** (1 / 1.16))),
      hours: Float64Array.from(places, () => 1 + chance.below(40)),
      needs: {
        region: { codes: Uint8Array.from(places), values: [null, ...dictionary.slice(1)] },
        skill: {
          codes: Uint8Array.from(places, () => Number(chance.happens(0.2))),
          values: [null, 'SAP'],
        },
      },
      owner: {
        codes: Uint16Array.from(places, () => 1 + wheel[chance.below(wheel.length)]!),
        values: [null, ...reps.map(({ name }) => name)],
      },
    },
  };
}

type Able = readonly (readonly number[])[];

/** The eligible reps of each account, read off the task. */
function ableOf({ accounts: { count, needs }, reps }: Task): Able {
  const all = reps.map((_, at) => at);
  return Array.from({ length: count }, (_, row) => {
    const region = needs!.region?.values[needs!.region.codes[row]!];
    const skill = needs!.skill?.values[needs!.skill.codes[row]!];
    return all.filter(
      (at) =>
        (!region || reps[at]!.regions.length === 0 || reps[at]!.regions.includes(region)) &&
        (!skill || reps[at]!.skills.includes(skill)),
    );
  });
}

const mostListed = 8;

/**
 * What is fair for each rep, from what it means: of all sets of reps the one on which most falls that nobody else can have,
 * then the same of the rest. Many reps share so much that it is the mean, which `measureCarving` sees to.
 */
export function fairShares(able: Able, amounts: Float64Array, repCount: number): Float64Array {
  const fair = new Float64Array(repCount);
  if (repCount > mostListed) return fair.fill(amounts.reduce((sum, each) => sum + each, 0) / repCount);
  const all = 2 ** repCount - 1;
  const masks = able.map((reps) => reps.reduce((mask, at) => mask | (1 << at), 0));
  for (let done = 0; done < all;) {
    let [level, fullest] = [-1, all & ~done];
    for (let mask = 1; mask <= all; mask += 1) {
      if ((mask & done) !== 0) continue;
      const theirs = amounts.filter(
        (_, row) => (masks[row]! & ~done) !== 0 && (masks[row]! & ~done & ~mask) === 0,
      );
      const count = fair.filter((_, at) => ((mask >> at) & 1) === 1).length;
      const load = theirs.reduce((sum, each) => sum + each, 0) / count;
      if (load > level + 1e-12) [level, fullest] = [load, mask];
    }
    for (let at = 0; at < repCount; at += 1) if (((fullest >> at) & 1) === 1) fair[at] = level;
    done |= fullest;
  }
  return fair;
}

/** How far from fair books are that a plain rule fills from the largest account down; 0.1 is 10 %. */
function plain({ accounts: { potential, hours }, reps }: Task, able: Able, byCount: boolean): number {
  const order = [...potential.keys()].sort((a, b) => potential[b]! - potential[a]!);
  const [value, work] = [new Float64Array(reps.length), new Float64Array(reps.length)];
  const held = new Float64Array(reps.length);
  for (const row of order) {
    const load = byCount ? held : value;
    const rep = able[row]!.reduce((least, each) => (load[each]! < load[least]! ? each : least));
    value[rep]! += potential[row]!;
    work[rep]! += hours![row]!;
    held[rep]! += 1;
  }
  const off = (loads: Float64Array, amounts: Float64Array): number => {
    const fair = fairShares(able, amounts, reps.length);
    return loads.reduce(
      (worst, each, at) => Math.max(worst, fair[at] === 0 ? 0 : Math.abs(each / fair[at]! - 1)),
      0,
    );
  };
  return Math.max(off(value, potential), off(work, hours!));
}

/** The largest account first, to whoever has the least potential: LPT. */
export const longestFirst = (task: Task): number => plain(task, ableOf(task), false);

/** The largest account first, to whoever has the fewest accounts: round-robin. */
export const inTurn = (task: Task): number => plain(task, ableOf(task), true);

function carved({ accounts, reps }: Task, options: CarveOptions): { result: CarveResult; took: number } {
  const { value, took } = timed(() => carve(accounts, reps, options));
  if (!value.ok) throw new Error(value.problems.map(({ message }) => message).join('; '));
  return { result: value.value, took };
}

const named = (count: number, reps: number): string =>
  `${count.toLocaleString('en-US')} accounts to ${reps.toLocaleString('en-US')} reps`;

/** How far from fair the books are that one way makes of one task, and how long it takes. */
export interface Carved {
  readonly who: string;
  readonly what: string;
  /** 0.1 is 10 %. */
  readonly imbalance: number;
  readonly milliseconds: number;
}

/** Carves skewed accounts on potential and hours at once, anew and keeping owners, beside two plain rules. */
export function measureCarving(
  count: number,
  reps: number,
  mostMilliseconds: number,
  seed: number,
): { readonly lines: Line[]; readonly carved: readonly Carved[] } {
  const task = drawTask(count, reps, seed);
  const what = named(count, reps);
  const anew = carved(task, { keepOwner: 0, tolerance: 0 });
  if (anew.result.circles.some((circle) => circle.reps.length < reps))
    throw new Error(`${what}: the plain rules are held to the mean, which is not fair for everybody`);
  const kept = carved(task, { keepOwner: 0.3, tolerance: 0.05, weights: { hours: 0 } });
  const both = carved(task, { keepOwner: 0.3, tolerance: 0.05 });
  const plainly = [['longest first on potential', longestFirst] as const, ['in turn', inTurn] as const].map(
    ([who, way]): Carved => {
      const { value, took } = timed(() => way(task));
      return { who, what, imbalance: value, milliseconds: took };
    },
  );
  const time = (which: string, took: number): Line => ({
    ...{ what: `carving ${what}${which}`, figure: took, unit: 'ms' },
    target: { atMost: mostMilliseconds },
  });
  const share = (which: string, figure: number, atMost?: number): Line => ({
    ...{ what: `carving ${what}${which}`, figure: 100 * figure, unit: '%' },
    ...(atMost === undefined ? {} : { target: { atMost } }),
  });
  const beyond = ({ result: { moved } }: typeof kept): number => moved.share / moved.bound - 1;
  return {
    carved: [
      { who: 'Tamarack', what, imbalance: anew.result.imbalance, milliseconds: anew.took },
      ...plainly,
    ],
    lines: [
      time('', anew.took),
      share(': farther from fair than the bound', anew.result.imbalance - anew.result.bound, 0.1),
      time(', owners kept', kept.took),
      share(', owners kept: farther from fair than 5 %', Math.max(0, kept.result.imbalance - 0.05), 0.1),
      share(', owners kept: more potential moved than must be', beyond(kept), 3),
      time(', owners kept, hours too', both.took),
      share(
        ', owners kept, hours too: farther from fair than 5 %',
        Math.max(0, both.result.imbalance - 0.05),
        0.1,
      ),
      share(', owners kept, hours too: more potential moved than must be', beyond(both)),
    ],
  };
}
