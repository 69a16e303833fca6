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

/** Up to so many pairs of country and state, their zones are kept in a table; beyond, in a map. */
const mostInTable = 1 << 20;

interface ZonePlaces {
  readonly zones: readonly Zone[];
  /** For each row the place of its zone, −1 where the country is not known. */
  readonly of: Int16Array;
}

/** The zone of each row; a pair of country and state is looked up once. */
function zonePlaces(frame: Frame): ZonePlaces {
  const country = textColumn(frame, 'country');
  const state = textColumn(frame, 'state');
  const of = new Int16Array(frame.length).fill(-1);
  if (!country) return { zones: [], of };
  const find = zoneFinder();
  const zones: Zone[] = [];
  const wide = state?.values.length ?? 1;
  const size = country.values.length * wide;
  const table = size <= mostInTable ? new Int16Array(size).fill(-2) : null;
  const map = new Map<number, number>();
  const lookUp = (key: number): number => {
    const zone = find(country.values[Math.floor(key / wide)] ?? null, state?.values[key % wide] ?? null);
    if (!zone) return -1;
    const before = zones.findIndex((one) => one.language === zone.language && one.offset === zone.offset);
    return before >= 0 ? before : zones.push(zone) - 1;
  };
  for (let row = 0; row < of.length; row++) {
    const key = country.codes[row]! * wide + (state ? state.codes[row]! : 0);
    let place = table ? table[key]! : (map.get(key) ?? -2);
    if (place === -2) {
      place = lookUp(key);
      if (table) table[key] = place;
      else map.set(key, place);
    }
    of[row] = place;
  }
  return { zones, of };
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
  const places = zonePlaces(frame);
  const wide = places.zones.length;
  const counts = new Uint32Array(names.length * wide);
  for (let row = 0; row < frame.length; row++) {
    if (standing[row] === inMarket && places.of[row]! >= 0) counts[of[row]! * wide + places.of[row]!]!++;
  }
  return names.flatMap((region, at) => {
    const ranked = places.zones
      .map((zone, place) => ({ zone, accounts: counts[at * wide + place]! }))
      .filter(({ accounts }) => accounts > 0)
      .sort((one, other) => other.accounts - one.accounts || compareZones(one.zone, other.zone));
    const accounts = ranked.reduce((sum, entry) => sum + entry.accounts, 0);
    return ranked[0] ? [{ region, accounts, zone: ranked[0].zone }] : [];
  });
}

function compareZones(one: Zone, other: Zone): number {
  if (one.language !== other.language) return one.language < other.language ? -1 : 1;
  return one.offset - other.offset;
}
