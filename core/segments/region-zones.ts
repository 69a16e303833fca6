import type { Frame } from '../expr/columns';
import { zoneFinder, type Zone } from './country-zones';
import { placesOf } from './places-of';
import { inMarket, standings, textColumn } from './standing';

/** A region with the language and clock of most of its accounts. */
export interface RegionZone {
  readonly region: string;
  /** Accounts in the market whose country the built-in table knows. */
  readonly accounts: number;
  readonly zone: Zone;
}

/** Each pair of country and state codes that occurs, as one number, and its zone. */
function zoneOfCodes(frame: Frame): (row: number) => Zone | null {
  const country = textColumn(frame, 'country');
  const state = textColumn(frame, 'state');
  if (!country) return () => null;
  const find = zoneFinder();
  const wide = state?.values.length ?? 1;
  const known = new Map<number, Zone | null>();
  return (row) => {
    const countryCode = country.codes[row]!;
    const stateCode = state?.codes[row] ?? 0;
    const key = countryCode * wide + stateCode;
    const before = known.get(key);
    if (before !== undefined) return before;
    const zone = find(country.values[countryCode] ?? null, state?.values[stateCode] ?? null);
    known.set(key, zone);
    return zone;
  };
}

/**
 * The main language and clock of each region, from the columns country and state. Of two that are as frequent the one
 * that comes first by language, then by clock.
 * @param frame - with the columns region and, where mapped, country and state
 * @param regions - in the model's order; what only the accounts hold follows
 * @returns regions with at least one account whose country is known
 */
export function regionZones(frame: Frame, regions: readonly string[]): readonly RegionZone[] {
  const standing = standings(frame);
  const { names, of } = placesOf(frame, 'region', regions);
  const zoneOf = zoneOfCodes(frame);
  const counts = names.map(() => new Map<Zone, number>());
  for (let row = 0; row < frame.length; row++) {
    const zone = standing[row] === inMarket ? zoneOf(row) : null;
    const own = counts[of[row]!];
    if (zone && own) own.set(zone, (own.get(zone) ?? 0) + 1);
  }
  return names.flatMap((region, place) => {
    const merged = new Map<string, { readonly zone: Zone; accounts: number }>();
    for (const [zone, accounts] of counts[place]!) {
      const key = `${zone.language} ${zone.offset}`;
      const entry = merged.get(key) ?? { zone, accounts: 0 };
      entry.accounts += accounts;
      merged.set(key, entry);
    }
    const ranked = [...merged.entries()].sort(
      ([one, a], [other, b]) => b.accounts - a.accounts || (one < other ? -1 : 1),
    );
    const main = ranked[0]?.[1];
    const accounts = ranked.reduce((sum, [, entry]) => sum + entry.accounts, 0);
    return main ? [{ region, accounts, zone: main.zone }] : [];
  });
}
