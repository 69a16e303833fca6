import type { Chance } from '../stats/seeded-chance';
import { drawSurname } from './account-names';
import type { TrueAccount } from './draw-account';
import { drawOne } from './draw';
import { countries } from './places';
import type { SampleTruth } from './sample-truth';

const FIRST_NAMES = (
  'Ada Amir Anja Beatriz Carlos Chloe Daniel Diana Elif Emre Farah Felix Grace Hana Hugo Ines Isaac Jonas Julia ' +
  'Kenji Lara Leon Lucia Marta Mateo Mei Nadia Noah Olga Oscar Paula Priya Quentin Rafael Rosa Samir Sofia Tomas Uma Yuki'
).split(' ');

/** Somebody who owns accounts. */
export interface Rep {
  readonly name: string;
  readonly segment: string;
  readonly region: string;
  readonly languages: readonly string[];
  /** Whole days since 1899-12-30. */
  readonly start: number;
  /** Money a year. */
  readonly quota: number;
  /** Months until full work. */
  readonly ramp: number;
}

/**
 * Staffs the accounts: in each segment and region as many reps as the truth's segments ask for, at least one where
 * there are accounts.
 *
 * @param chance where the draws come from
 * @param accounts the accounts as they truly are
 * @param today whole days since 1899-12-30; nobody starts after it
 * @param truth says the segments
 */
export function drawReps(
  chance: Chance,
  accounts: readonly TrueAccount[],
  today: number,
  { segments }: SampleTruth,
): readonly Rep[] {
  const counts = new Map<string, number>();
  for (const { segment, country } of accounts) {
    const cell = cellOf(segment, country.region);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const reps: Rep[] = [];
  for (const region of new Set(countries.map((country) => country.region))) {
    const local = countries.filter((country) => country.region === region);
    for (const { name: segment, quota, ramp, accountsPerRep } of segments) {
      const needed = Math.ceil((counts.get(cellOf(segment, region)) ?? 0) / accountsPerRep);
      for (let rep = 0; rep < needed; rep++) {
        const home = drawOne(chance, local);
        const name = freeName(chance, home.names, taken);
        const languages = [...new Set(['English', home.language])];
        const start = today - 30 - chance.below(2500);
        reps.push({ name, segment, region, languages, start, quota, ramp });
      }
    }
  }
  return reps;
}

/** The one text that stands for a segment in a region. */
export function cellOf(segment: string, region: string): string {
  return `${segment} × ${region}`;
}

/** A name that nobody has yet. */
export function freeName(
  chance: Chance,
  family: Parameters<typeof drawSurname>[1],
  taken: Set<string>,
): string {
  for (;;) {
    const name = `${drawOne(chance, FIRST_NAMES)} ${drawSurname(chance, family)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
