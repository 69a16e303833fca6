/** One way to bring records together that may be one account: those of one key. */
export interface BlockPass {
  /** The key of each record; 0 for a record that this way leaves out. */
  readonly keys: Int32Array;
  /** Records in the order of keys, those of one key in the order that was given. */
  readonly order: Int32Array;
  /** Where each record stands in `order`. */
  readonly places: Int32Array;
  /** Where the records of each key begin in `order`. */
  readonly starts: Int32Array;
  /** All pairs of a key with at most so many records are looked at; of others only neighbours. */
  readonly most: number;
}

/** How far apart neighbours may stand where a key has too many records. */
export const reach = 6;

/**
 * Sorts records by key, in linear time.
 * @param keys from 0 (left out) up
 * @param order the records in the order in which neighbours are to stand
 */
export function blockPass(keys: Int32Array, order: Int32Array, most: number): BlockPass {
  let largest = 0;
  for (const key of keys) if (key > largest) largest = key;
  const starts = new Int32Array(largest + 2);
  for (const key of keys) starts[key + 1]! += 1;
  for (let key = 0; key <= largest; key += 1) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const sorted = new Int32Array(keys.length);
  const places = new Int32Array(keys.length);
  for (const row of order) {
    const place = next[keys[row]!]!++;
    sorted[place] = row;
    places[row] = place;
  }
  return { keys, order: sorted, places, starts, most };
}

/** True where this way has brought two records together. */
export function hasMet({ keys, places, starts, most }: BlockPass, one: number, other: number): boolean {
  const key = keys[one]!;
  if (key === 0 || key !== keys[other]) return false;
  return starts[key + 1]! - starts[key]! <= most || Math.abs(places[one]! - places[other]!) <= reach;
}

/** Brings together all records of a key, or neighbours where they are too many. Cost: records × the larger of most and reach. */
export function* meet(
  { order, starts, most }: BlockPass,
  visit: (one: number, other: number) => void,
): Generator<number, void> {
  const keys = starts.length - 1;
  let since = 0;
  for (let key = 1; key < keys; key += 1) {
    const [from, to] = [starts[key]!, starts[key + 1]!];
    const far = to - from <= most ? to : reach;
    for (let at = from; at < to; at += 1) {
      const end = far === to ? to : Math.min(to, at + reach + 1);
      for (let beside = at + 1; beside < end; beside += 1) visit(order[at]!, order[beside]!);
    }
    since += to - from;
    if (since < 4096) continue;
    since = 0;
    yield to / order.length;
  }
}
