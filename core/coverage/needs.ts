import { fold } from '../expr/fold';
import type { Texts } from './covered-accounts';
import type { Rep } from '../values/rep';
import { needKinds, type CarveAccounts, type NeedKind } from './territories';

/** One thing that an account asks of its rep. */
export interface Need {
  readonly kind: NeedKind | 'lock';
  /** As first written. */
  readonly text: string;
  /** One a rep: 1 where the rep has it. */
  readonly met: Uint8Array;
}

/** The needs of all accounts, each once, and which of them each account has. */
export interface Needs {
  readonly all: readonly Need[];
  /** Places in `all`, in rising order. */
  readonly of: (account: number) => readonly number[];
}

const listOf: Readonly<Record<NeedKind, (rep: Rep) => readonly string[]>> = {
  region: ({ regions }) => regions,
  language: ({ languages }) => languages,
  'time zone': ({ timeZones }) => timeZones,
  skill: ({ skills }) => skills,
  segment: ({ segments }) => segments,
};

/** Blank regions, time zones and segments of a rep limit nothing; a language or skill must be named. */
const blankIsAny = new Set<NeedKind>(['region', 'time zone', 'segment']);

function has(rep: Rep, kind: NeedKind, key: string): boolean {
  const list = listOf[kind](rep);
  return (list.length === 0 && blankIsAny.has(kind)) || list.some((each) => fold(each) === key);
}

/** What each text of a column asks for: a region, time zone or segment as a whole, languages and skills one by one. */
function placesByCode(
  kind: NeedKind,
  { values }: Texts,
  reps: readonly Rep[],
  all: Need[],
): readonly (readonly number[])[] {
  const known = new Map<string, number>();
  return values.map((text) => {
    const parts = text === null ? [] : kind === 'skill' || kind === 'language' ? text.split(/[;|,]/) : [text];
    const wanted = parts.map((part) => part.trim()).filter((part) => part !== '');
    return wanted.map((part) => {
      const key = fold(part);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, all.length);
      all.push({ kind, text: part, met: Uint8Array.from(reps, (rep) => Number(has(rep, kind, key))) });
      return all.length - 1;
    });
  });
}

/** What accounts ask for, and which reps have it. A lock is a need, too: only one rep has it. */
export function needsOf(accounts: CarveAccounts, reps: readonly Rep[], lock: Int32Array): Needs {
  const all: Need[] = [];
  const columns = needKinds.flatMap((kind) => {
    const column = accounts.needs?.[kind];
    return column ? [{ codes: column.codes, places: placesByCode(kind, column, reps, all) }] : [];
  });
  const locks = new Map<number, number>();
  for (const rep of new Set(lock)) {
    if (rep < 0) continue;
    locks.set(rep, all.length);
    all.push({
      kind: 'lock',
      text: reps[rep]!.name,
      met: Uint8Array.from(reps, (_, at) => Number(at === rep)),
    });
  }
  return {
    all,
    of: (account) => {
      const places = columns.flatMap(({ codes, places: byCode }) => byCode[codes[account]!] ?? []);
      return lock[account]! >= 0 ? [...places, locks.get(lock[account]!)!] : places;
    },
  };
}

const mostTried = 12;

/** Leaves out what is not needed, one after the other: nothing that remains can be spared. */
function spared(needs: readonly Need[], nobody: (chosen: readonly Need[]) => boolean): readonly Need[] {
  return needs.reduce<readonly Need[]>((kept, need) => {
    const without = kept.filter((each) => each !== need);
    return nobody(without) ? without : kept;
  }, needs);
}

/**
 * The fewest of some needs that no rep meets together, in the order in which they are asked; several sets of the same size:
 * the first. Sets are tried by size; of more than a dozen needs in sets of up to three, and beyond that a set of which
 * nothing can be spared.
 */
export function smallestConflict(needs: readonly Need[], reps: number): readonly Need[] {
  const nobody = (chosen: readonly Need[]): boolean =>
    !Array.from({ length: reps }, (_, rep) => rep).some((rep) => chosen.every(({ met }) => met[rep] === 1));
  const largest = needs.length > mostTried ? 3 : needs.length;
  for (let size = 1; size <= largest; size += 1) {
    const pick = (from: number, chosen: readonly Need[]): readonly Need[] | null => {
      if (chosen.length === size) return nobody(chosen) ? chosen : null;
      for (let at = from; at < needs.length; at += 1) {
        const found = pick(at + 1, [...chosen, needs[at]!]);
        if (found) return found;
      }
      return null;
    };
    const found = pick(0, []);
    if (found) return found;
  }
  return spared(needs, nobody);
}
