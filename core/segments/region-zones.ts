import type { Tallies } from '../expr/tallies';
import { zoneFinder, type Zone } from './country-zones';
import { placesAmong } from './places-of';
import { tallyMarket } from './standing';

/** A region with the language and clock of most of its accounts. */
export interface RegionZone {
  readonly region: string;
  /** Accounts in the market whose country the built-in table knows. */
  readonly accounts: number;
  readonly zone: Zone;
}

/**
 * The main language and clock of each region, from the columns country and state. Of two that are as frequent the one
 * that comes first by language, then by clock.
 * @param tallies - with the columns region and, where mapped, country and state
 * @param regions - in the model's order; what only the accounts hold follows
 * @returns regions with at least one account in the market whose country is known
 */
export function regionZones(tallies: Tallies, regions: readonly string[]): readonly RegionZone[] {
  if (!tallies.has('country')) return [];
  const by = ['region', 'country', 'state'].filter(tallies.has);
  const [regionAt, countryAt, stateAt] = ['region', 'country', 'state'].map((name) => by.indexOf(name));
  const rows = tallyMarket(tallies, { by });
  const find = zoneFinder();
  const { names, placeOf } = placesAmong(
    rows.map(({ keys }) => keys[regionAt!] ?? null),
    regions,
  );
  const byRegion = names.map(() => new Map<string, { readonly zone: Zone; accounts: number }>());
  for (const { keys, accounts } of rows) {
    const zone = find(keys[countryAt!] ?? null, keys[stateAt!] ?? null);
    if (!zone) continue;
    const zones = byRegion[placeOf(keys[regionAt!] ?? null)]!;
    const key = `${zone.language} ${zone.offset}`;
    const own = zones.get(key) ?? { zone, accounts: 0 };
    zones.set(key, own);
    own.accounts += accounts;
  }
  return names.flatMap((region, at) => {
    const ranked = [...byRegion[at]!.values()].sort(
      (one, other) => other.accounts - one.accounts || compareZones(one.zone, other.zone),
    );
    const accounts = ranked.reduce((sum, entry) => sum + entry.accounts, 0);
    return ranked[0] ? [{ region, accounts, zone: ranked[0].zone }] : [];
  });
}

function compareZones(one: Zone, other: Zone): number {
  if (one.language !== other.language) return one.language < other.language ? -1 : 1;
  return one.offset - other.offset;
}
