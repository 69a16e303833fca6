import { fold } from '../expr/fold';

/** The market layers as exclusive groups, narrowest first. */
export const layerOrder = ['SOM', 'SAM', 'TAM', 'Outside'] as const;

/**
 * The place of each text of a key: those of the given order first, the others by their letters, blank last.
 * Places do not depend on the order in which the texts were met.
 * @returns a place for each code
 */
export function placesOf(texts: readonly (string | null)[], order: readonly string[]): readonly number[] {
  const given = new Map(order.map((text, place) => [fold(text), place]));
  const entries = texts.map((text, code) => ({
    code,
    text: text ?? '',
    folded: fold(text ?? ''),
    rank: text === null ? Infinity : (given.get(fold(text)) ?? order.length),
  }));
  entries.sort((one, other) => {
    if (one.rank !== other.rank) return one.rank - other.rank;
    if (one.folded !== other.folded) return one.folded < other.folded ? -1 : 1;
    return one.text < other.text ? -1 : 1;
  });
  const places: number[] = [];
  entries.forEach(({ code }, place) => (places[code] = place));
  return places;
}

/** Compares groups by their keys' places; a group stands after the groups that it is the subtotal of. */
export function compareGroups(
  one: readonly number[],
  other: readonly number[],
  places: readonly (readonly number[])[],
): number {
  const shared = Math.min(one.length, other.length);
  for (let key = 0; key < shared; key++) {
    const difference = (places[key]?.[one[key] ?? 0] ?? 0) - (places[key]?.[other[key] ?? 0] ?? 0);
    if (difference !== 0) return difference;
  }
  return other.length - one.length;
}
