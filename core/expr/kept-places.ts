import type { Fill } from './node';

/** Keeps, from one question to the next, the place of each row among the classes of a thing. */
export type KeepPlaces = (name: string, fill: Fill<Uint16Array>) => Fill<Uint16Array>;

interface Kept {
  readonly places: Uint16Array;
  /** Rows that are in already: chunks come in order. */
  filled: number;
}

/** Things whose places are kept at a time, 2 bytes a row each. */
const mostKept = 4;
/** Names that are remembered as asked before. */
const mostAsked = 256;

function oldestGone<Value>(
  map: { size: number; keys(): Iterator<Value>; delete(key: Value): boolean },
  most: number,
) {
  while (map.size > most) map.delete(map.keys().next().value as Value);
}

/**
 * Starts keeping places. A thing that is asked a second time with the same cuts or tests is kept from then on, so that
 * a moved line costs the places of its own field alone; the first question pays and holds nothing.
 * @param length - rows
 */
export function createKeptPlaces(length: number): KeepPlaces {
  const asked = new Set<string>();
  const kept = new Map<string, Kept>();
  return (name, fill) => {
    const known = kept.get(name);
    if (known?.filled === length) {
      kept.delete(name);
      kept.set(name, known);
      return (from, to) => known.places.subarray(from, to);
    }
    if (!asked.has(name)) {
      asked.add(name);
      oldestGone(asked, mostAsked);
      return fill;
    }
    const fresh: Kept = { places: new Uint16Array(length), filled: 0 };
    kept.set(name, fresh);
    oldestGone(kept, mostKept);
    return (from, to) => {
      const places = fill(from, to);
      if (from === fresh.filled) {
        fresh.places.set(places.subarray(0, to - from), from);
        fresh.filled = to;
      }
      return places;
    };
  };
}
