/** What of two lists belongs together, and what stands in one alone. */
export interface Matches<Item> {
  /** In the order of the first list. */
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  /** In their own order. */
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  /** Whether the pairs stand in the same order in both lists. */
  readonly inOrder: boolean;
}

/**
 * Pairs items of two lists: by the first likeness as far as that goes, then what is left by the next. Each item is in one
 * pair at most, and takes the first of the other list that is like it.
 * @param likenesses - the closest first
 * Cost: O(n²) for each likeness.
 */
export function matchAll<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likenesses: readonly ((one: Item, other: Item) => boolean)[],
): Matches<Item> {
  const partner = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  for (const isLike of likenesses) {
    before.forEach((one, place) => {
      if (partner[place]! >= 0) return;
      const found = after.findIndex((other, at) => taken[at] === 0 && isLike(one, other));
      if (found < 0) return;
      partner[place] = found;
      taken[found] = 1;
    });
  }
  const places = partner.filter((place) => place >= 0);
  return {
    pairs: before.flatMap((one, place) =>
      partner[place]! < 0 ? [] : [[one, after[partner[place]!]!] as const],
    ),
    removed: before.filter((_, place) => partner[place]! < 0),
    added: after.filter((_, place) => taken[place] === 0),
    inOrder: places.every((place, at) => at === 0 || place > places[at - 1]!),
  };
}
