import type { TextColumn } from '../../../core/expr/columns';
import { textColumn } from '../../../core/history/text-column';
import { seededChance } from '../../../core/stats/seeded-chance';
import type { CarveAccounts } from '../../../core/coverage/territories';
import { blankRep, type Rep } from '../../../core/values/rep';

/** A rep who can have everything, but for what is said. */
export function repOf(name: string, changes: Partial<Rep> = {}): Rep {
  return { ...blankRep, name, role: 'AE', ...changes };
}

export const repsOf = (count: number): Rep[] =>
  Array.from({ length: count }, (_, at) => repOf(`Rep ${at + 1}`));

export const texts = (...values: readonly (string | null)[]): TextColumn =>
  textColumn(values.map((text) => text ?? ''));

/** Accounts of which only the potential counts. */
export const worths = (...potential: readonly number[]): CarveAccounts => ({
  count: potential.length,
  potential: Float64Array.from(potential),
});

/** What accounts and reps of a drawn task ask and have. */
export interface DrawnTask {
  readonly accounts: CarveAccounts;
  readonly reps: readonly Rep[];
}

const regions = ['North', 'South', 'West', 'East'];
const languages = ['English', 'German', 'Japanese'];

/** Skewed accounts with regions, languages and owners who were given without a look at balance; reps who fit some. */
export function drawTask(seed: number, count: number, repCount: number, owned: boolean): DrawnTask {
  const chance = seededChance(seed, 7);
  const pick = <Item>(items: readonly Item[]): Item => items[chance.below(items.length)]!;
  const few = Math.max(1, Math.min(regions.length, repCount >> 1));
  const reps = Array.from({ length: repCount }, (_, at) =>
    repOf(`Rep ${at + 1}`, {
      regions: at % 5 === 4 ? [] : [regions[at % few]!],
      languages: at % 3 === 0 ? languages : ['English', 'German'],
    }),
  );
  const asked = Array.from({ length: count }, () => ({
    region: chance.happens(0.6) ? regions[chance.below(few)]! : '',
    language: chance.happens(0.1) ? pick(['German', 'Japanese']) : '',
    owner: owned && chance.happens(0.95) ? `Rep ${1 + Math.floor(repCount * chance.next() ** 1.4)}` : '',
  }));
  const potential = Float64Array.from(asked, () => Math.round(1000 / (1 - chance.next()) ** (1 / 1.3)));
  return {
    reps,
    accounts: {
      count,
      potential,
      hours: Float64Array.from(asked, () => 1 + chance.below(40)),
      needs: {
        region: textColumn(asked.map(({ region }) => region)),
        language: textColumn(asked.map(({ language }) => language)),
      },
      ...(owned ? { owner: textColumn(asked.map(({ owner }) => owner)) } : {}),
    },
  };
}

/**
 * What is right for each rep, written from the definition alone: of all sets of reps the one on which most falls that
 * nobody else can have, then the same of the rest.
 */
export function fairLevels(
  accounts: readonly { readonly amount: number; readonly reps: readonly number[] }[],
  reps: readonly number[],
): ReadonlyMap<number, number> {
  if (reps.length === 0) return new Map();
  let [level, fullest] = [-1, reps];
  for (let mask = 1; mask < 2 ** reps.length; mask += 1) {
    const some = reps.filter((_, at) => (mask >> at) % 2 === 1);
    const theirs = accounts.filter((each) => each.reps.every((rep) => some.includes(rep)));
    const load = theirs.reduce((sum, { amount }) => sum + amount, 0) / some.length;
    if (load > level + 1e-12) [level, fullest] = [load, some];
  }
  const rest = accounts.flatMap(({ amount, reps: able }) => {
    const others = able.filter((rep) => !fullest.includes(rep));
    return others.length > 0 ? [{ amount, reps: others }] : [];
  });
  const others = fairLevels(
    rest,
    reps.filter((rep) => !fullest.includes(rep)),
  );
  return new Map([...fullest.map((rep) => [rep, level] as const), ...others]);
}
