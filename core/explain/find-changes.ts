import type { Aspect, Change } from './account-explanation';
import { amountCandidate, type Candidate } from './candidates';
import { stepDecimals, valuesBetween } from './number-steps';
import { changeOf, movesOf } from './say-change';
import { aspects, type Standing, type Trial } from './try-cells';

/** So many changes are told. */
const MOST_CHANGES = 8;
/** So many values of a blank field are told. */
const MOST_DECISIONS = 6;

const distanceOf = ({ now, value }: Candidate): number =>
  typeof value === 'number' && typeof now.value === 'number' ? value - now.value : 0;

/** Trials of one field by the way they lead: down from the account's own value, and up. */
function ways(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const nearest = [...trials].sort((one, other) => Math.abs(distanceOf(one)) - Math.abs(distanceOf(other)));
  const amount = trials[0]?.way === 'amount' && typeof trials[0].now.value === 'number';
  if (!amount) return [trials];
  return [nearest.filter((each) => distanceOf(each) < 0), nearest.filter((each) => distanceOf(each) > 0)];
}

function byField<Each extends Candidate>(trials: readonly Each[]): readonly (readonly Each[])[] {
  const groups = new Map<string, Each[]>();
  for (const trial of trials) {
    const group = groups.get(trial.mapping.field) ?? [];
    groups.set(trial.mapping.field, group);
    group.push(trial);
  }
  return [...groups.values()];
}

/** The first trial of a way that moves the account in one aspect; of texts the first for each place it may get to. */
function firstMoves(now: Standing, way: readonly Trial[]): readonly Trial[] {
  const amounts = way[0]?.way === 'amount' && typeof way[0].now.value === 'number';
  const taken = new Map<string, Trial>();
  for (const trial of way) {
    for (const { aspect, to } of movesOf(now, trial)) {
      const key = amounts ? aspect : `${aspect} ${to}`;
      if (!taken.has(key)) taken.set(key, trial);
    }
  }
  return [...new Set(taken.values())];
}

/** The values between the nearest trial of a way that moves the account in an aspect and the one before. */
function between(now: Standing, way: readonly Trial[], aspect: Aspect): readonly number[] {
  const at = way.findIndex((trial) => movesOf(now, trial).some((move) => move.aspect === aspect));
  const trial = way[at];
  const before = way[at - 1]?.value ?? trial?.now.value;
  if (!trial || typeof trial.value !== 'number' || typeof before !== 'number') return [];
  return valuesBetween(before, trial.value, stepDecimals(trial.mapping, trial.now, trial.value));
}

/**
 * The values that are tried in a second round: where an account may move at any value of a field, those between the
 * nearest trial that moves it and the one before.
 */
export function closerCandidates(now: Standing, trials: readonly Trial[]): readonly Candidate[] {
  const known = trials.filter(
    ({ reckoned, way, now: own }) => reckoned && way === 'amount' && own.value !== null,
  );
  return byField(known).flatMap((own) => {
    const values = new Set(
      ways(own).flatMap((way) => aspects.flatMap((aspect) => between(now, way, aspect))),
    );
    return [...values].map((value) => amountCandidate(own[0]!, value));
  });
}

/** The smallest change to each place that the account may get to, then the next smallest, in the order of their size. */
function fewest(changes: readonly Change[]): readonly Change[] {
  const bySize = [...changes].sort((one, other) => one.size - other.size);
  const places = new Map<string, Change>();
  for (const change of bySize) {
    for (const { aspect, to } of change.moves) {
      if (!places.has(`${aspect} ${to}`)) places.set(`${aspect} ${to}`, change);
    }
  }
  const chosen = new Set([...new Set([...places.values(), ...bySize])].slice(0, MOST_CHANGES));
  return bySize.filter((change) => chosen.has(change));
}

/**
 * What would change where the account stands, one field at a time: for numbers and days the nearest value up and down,
 * for anything else the values that do it. Every change was run.
 * @param now where the account stands
 * @param trials of all fields
 * @returns at most 8, the smallest first, those of blank fields left out
 */
export function findChanges(now: Standing, trials: readonly Trial[], currency: string): readonly Change[] {
  const known = trials.filter(({ now: own }) => own.value !== null);
  const moving = byField(known).flatMap((own) => ways(own).flatMap((way) => firstMoves(now, way)));
  return fewest(moving.map((trial) => changeOf(trial, movesOf(now, trial), currency)));
}

/**
 * What values of a blank field would do: for each place that the account may get to, the least value that gets it there.
 * @param trials of that field
 * @returns at most 6, the least first
 */
export function findDecisions(now: Standing, trials: readonly Trial[], currency: string): readonly Change[] {
  const rising = [...trials].sort((one, other) =>
    typeof one.value === 'number' && typeof other.value === 'number' ? one.value - other.value : 0,
  );
  return firstMoves(now, rising)
    .slice(0, MOST_DECISIONS)
    .map((trial) => changeOf(trial, movesOf(now, trial), currency));
}
