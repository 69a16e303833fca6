/** Draws numbers from 0 to 1, always the same for one seed. Source: Marsaglia (2003), xorshift with a Weyl sequence. */
export interface Chance {
  next(): number;
  /** A whole number below `count`. */
  below(count: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** Standard normal. Source: Box and Muller (1958). */
  normal(): number;
}

export function createChance(seed: number): Chance {
  let state = seed | 0 || 1;
  let weyl = 0;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    weyl = (weyl + 362437) | 0;
    return ((state + weyl) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
