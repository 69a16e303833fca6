import { carve, type CarveAccounts, type CarveOptions, type CarveResult, type Rep } from '#core';
import { createChance } from './chance';
import { timed } from './contender';
import type { Line } from './target';

const regions = ['North', 'South', 'West', 'East'];
const dictionary = ['', ...regions];
/** Of the value of a fair book, the most that one account is worth: giants are a matter of their own. */
const mostWorth = 0.5;

interface Task {
  readonly accounts: CarveAccounts;
  readonly reps: readonly Rep[];
}

const nobody: Omit<Rep, 'name' | 'regions' | 'skills'> = {
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
        region: { kind: 'text', codes: Uint8Array.from(places), values: [null, ...dictionary.slice(1)] },
        skill: {
          kind: 'text',
          codes: Uint8Array.from(places, () => Number(chance.happens(0.2))),
          values: [null, 'SAP'],
        },
      },
      owner: {
        kind: 'text',
        codes: Uint16Array.from(places, () => 1 + wheel[chance.below(wheel.length)]!),
        values: [null, ...reps.map(({ name }) => name)],
      },
    },
  };
}

/** The eligible reps of each account, read off the task. */
function ableOf({ accounts: { count, needs }, reps }: Task): readonly (readonly number[])[] {
  const all = reps.map((_, at) => at);
  return Array.from({ length: count }, (_, row) => {
    const region = needs!.region!.values[needs!.region!.codes[row]!];
    const skill = needs!.skill!.values[needs!.skill!.codes[row]!];
    return all.filter(
      (at) =>
        (!region || reps[at]!.regions.length === 0 || reps[at]!.regions.includes(region)) &&
        (!skill || reps[at]!.skills.includes(skill)),
    );
  });
}

/** How far from fair, in percent, books are that a plain rule fills from the largest account down. */
function plain(
  { accounts: { potential, hours }, reps }: Task,
  able: readonly (readonly number[])[],
  inTurn: boolean,
): number {
  const order = [...potential.keys()].sort((a, b) => potential[b]! - potential[a]!);
  const [value, work] = [new Float64Array(reps.length), new Float64Array(reps.length)];
  const held = new Float64Array(reps.length);
  for (const row of order) {
    const load = inTurn ? held : value;
    const rep = able[row]!.reduce((least, each) => (load[each]! < load[least]! ? each : least));
    value[rep]! += potential[row]!;
    work[rep]! += hours![row]!;
    held[rep]! += 1;
  }
  const off = (loads: Float64Array): number => {
    const fair = loads.reduce((sum, each) => sum + each, 0) / loads.length;
    return loads.reduce((worst, each) => Math.max(worst, Math.abs(each / fair - 1)), 0);
  };
  return 100 * Math.max(off(value), off(work));
}

function carved({ accounts, reps }: Task, options: CarveOptions): { result: CarveResult; took: number } {
  const { value, took } = timed(() => carve(accounts, reps, options));
  if (!value.ok) throw new Error(value.problems.map(({ message }) => message).join('; '));
  return { result: value.value, took };
}

const named = (count: number, reps: number): string =>
  `${count.toLocaleString('en-US')} accounts to ${reps.toLocaleString('en-US')} reps`;

/** Carves skewed accounts on potential and hours at once, anew and keeping owners, beside two plain rules. */
export function measureCarving(count: number, reps: number, mostMilliseconds: number, seed: number): Line[] {
  const task = drawTask(count, reps, seed);
  const able = ableOf(task);
  const anew = carved(task, { keepOwner: 0, tolerance: 0 });
  const kept = carved(task, { keepOwner: 0.3, tolerance: 0.05, weights: { hours: 0 } });
  const what = named(count, reps);
  const { moved } = kept.result;
  return [
    { what: `carving ${what}`, figure: anew.took, unit: 'ms', target: { atMost: mostMilliseconds } },
    {
      what: `carving ${what}: farther from fair than the bound`,
      figure: 100 * (anew.result.imbalance - anew.result.bound),
      unit: '%',
      target: { atMost: 0.1 },
    },
    { what: `the same, longest first on potential`, figure: plain(task, able, false), unit: '%' },
    { what: `the same, in turn`, figure: plain(task, able, true), unit: '%' },
    {
      what: `carving ${what}, owners kept`,
      figure: kept.took,
      unit: 'ms',
      target: { atMost: mostMilliseconds },
    },
    {
      what: `owners kept: more potential moved than must be`,
      figure: 100 * (moved.share / moved.bound - 1),
      unit: '%',
    },
  ];
}
