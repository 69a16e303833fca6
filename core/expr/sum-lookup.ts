import { addLookups } from './add-lookups';
import type { Fill, Lookup } from './node';
import { placeBuffer, remembered } from './node';

/** A sum with more values than this is added up row by row: its table would leave the processor's cache. */
const mostSums = 8192;
/** Points are whole, halves, quarters … down to this share; tenths are on no such grid, since no float is a tenth. */
const finestGrid = 1024;
/** Far below what a float counts exactly, so that no sum of terms leaves the grid. */
const mostUnits = 2 ** 40;

/** How many to 1 the values are multiples of; null where they are no such multiples, or one is blank. */
function gridOf(tables: readonly Float64Array[]): number | null {
  let grid = 1;
  for (const table of tables) {
    for (const value of table) {
      while (grid <= finestGrid && value * grid !== Math.floor(value * grid)) grid *= 2;
      if (grid > finestGrid || !(Math.abs(value) * grid < mostUnits)) return null;
    }
  }
  return grid;
}

/** Terms that are read off at the same place are one term. */
function joinPlaces(terms: readonly Lookup<Float64Array>[]): readonly Lookup<Float64Array>[] {
  const joined = new Map<Fill<Uint16Array>, Float64Array>();
  for (const { places, table } of terms) {
    const before = joined.get(places);
    joined.set(places, before ? before.map((value, at) => value + table[at]!) : table);
  }
  return [...joined].map(([places, table]) => ({ places, table }));
}

const leastOf = (table: Float64Array): number => table.reduce((least, value) => Math.min(least, value));
const spanOf = (table: Float64Array): number =>
  table.reduce((most, value) => Math.max(most, value)) - leastOf(table);

/**
 * A sum of terms that are read off tables, as one look-up in a table of all its values: the place of a sum is the sum of
 * its terms' places on a common grid. On a grid floats add up exactly, so the order of the terms does not matter.
 * @returns null where the terms are on no grid or the sum has too many values
 */
export function sumLookup(
  terms: readonly Lookup<Float64Array>[],
  length: number,
): Lookup<Float64Array> | null {
  const grid = gridOf(terms.map(({ table }) => table));
  if (grid === null) return null;
  const joined = joinPlaces(terms);
  const least = joined.reduce((sum, { table }) => sum + leastOf(table), 0);
  const size = joined.reduce((sum, { table }) => sum + spanOf(table) * grid, 1);
  if (size > mostSums) return null;
  const steps = joined
    .filter(({ table }) => spanOf(table) > 0)
    .map(({ places, table }) => {
      const own = leastOf(table);
      return { places, table: Uint16Array.from(table, (value) => (value - own) * grid) };
    });
  const table = Float64Array.from({ length: size }, (_, at) => least + at / grid);
  const places = remembered(placeBuffer(length), (out, from, to) => addLookups(out, steps, from, to));
  return { table, places, once: true };
}
