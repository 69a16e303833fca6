import type { TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import { sumByGroup } from '../stats/sum-of';
import { quadrantNames, type QuadrantName, type Road } from './valuation';

/** One quadrant, the accounts that blanks keep out of all four (`Unknown`), or all of them. */
export interface RoadRow {
  readonly quadrant: QuadrantName | 'Unknown' | 'All';
  readonly role: string;
  readonly coverage: string;
  readonly accounts: number;
  /** 0 to 1 of the accounts; null where there are none. */
  readonly share: number | null;
  /** Sums of what is known; null where nothing is. */
  readonly spend: number | null;
  readonly whitespace: number | null;
  readonly value: number | null;
}

/** Columns of one length that a profile counts. */
export interface RoadColumns {
  readonly quadrant: TextColumn;
  readonly spend: Float64Array;
  readonly whitespace: Float64Array;
  /** Lifetime value, or whatever accounts are valued by; left out where there is none. */
  readonly value?: Float64Array;
  /** 1 where an account counts; left out: all do. */
  readonly counted?: Uint8Array;
}

const rowNames = [...quadrantNames, 'Unknown'] as const;

/** The row of the profile that each account counts in; the last one for accounts that do not count. */
function placesIn({ quadrant, counted }: RoadColumns): Uint8Array {
  const unknown = quadrantNames.length;
  const places = quadrant.values.map((value) => {
    const place = quadrantNames.findIndex((name) => value !== null && fold(name) === fold(value));
    return place < 0 ? unknown : place;
  });
  const leftOut = unknown + 1;
  return Uint8Array.from(quadrant.codes, (code, row) =>
    counted && counted[row] !== 1 ? leftOut : places[code]!,
  );
}

/** The sum of each row of the profile, then of all; null where no value of it is known. */
function sumsOf(values: Float64Array | undefined, places: Uint8Array): readonly (number | null)[] {
  const size = rowNames.length + 1;
  if (!values) return Array.from({ length: size }, () => null);
  const known = new Float64Array(size);
  let all = 0;
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== values[row]) continue;
    known[places[row]!]!++;
    if (places[row]! < rowNames.length) all++;
  }
  const sums = sumByGroup(values, places, size);
  const total = sumByGroup(
    values,
    places.map((place) => (place < rowNames.length ? 0 : 1)),
    2,
  );
  return [
    ...rowNames.map((_, place) => (known[place] === 0 ? null : sums[place]!)),
    all === 0 ? null : total[0]!,
  ];
}

/**
 * How many accounts and how much money stand in each quadrant, with who looks after it: Retain, Opportunistic, Acquire,
 * Develop, then accounts whose spend or whitespace is unknown, then all. Sums do not depend on the order of the accounts.
 * @param road - for the roles and coverage of the quadrants; a quadrant it does not name has empty texts
 * @param columns - quadrant, spend, whitespace and value of each account
 * @returns six rows, always
 */
export function roadProfile(road: Pick<Road, 'quadrants'>, columns: RoadColumns): readonly RoadRow[] {
  const places = placesIn(columns);
  const counts = new Float64Array(rowNames.length + 1);
  for (const place of places) counts[place]!++;
  const all = counts.subarray(0, rowNames.length).reduce((sum, count) => sum + count, 0);
  const spend = sumsOf(columns.spend, places);
  const whitespace = sumsOf(columns.whitespace, places);
  const value = sumsOf(columns.value, places);
  return [...rowNames, 'All' as const].map((quadrant, at) => {
    const said = road.quadrants.find(({ name }) => name === quadrant);
    const accounts = quadrant === 'All' ? all : counts[at]!;
    return {
      quadrant,
      role: said?.role ?? '',
      coverage: said?.coverage ?? '',
      accounts,
      share: all === 0 ? null : accounts / all,
      spend: spend[at]!,
      whitespace: whitespace[at]!,
      value: value[at]!,
    };
  });
}
