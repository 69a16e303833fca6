/*
 * Loops over the rows of a chunk stand in functions of their own, outside of the closures that ask for them: the engine
 * forgets how to run a closure fast when the closure goes, and would learn it again in every run. One kind of array each,
 * since a loop over several kinds is slower.
 */

/** Numbers read off a table by their places. */
export function lookUpNumbers(
  out: Float64Array,
  table: Float64Array,
  places: Uint16Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) out[row] = table[places[row]!]!;
}

/** Truth read off a table by its places. */
export function lookUpTruth(out: Uint8Array, table: Uint8Array, places: Uint16Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = table[places[row]!]!;
}

/** Places read off a table by other places. */
export function lookUpPlaces(out: Uint16Array, table: Uint16Array, places: Uint16Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = table[places[row]!]!;
}
