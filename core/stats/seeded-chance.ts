/** A stream of chance that a seed decides entirely. */
export interface Chance {
  /** The next number, 0 up to but not including 1, in steps of 2⁻³². */
  readonly next: () => number;
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number;
  /** True with the probability given, 0 to 1. */
  readonly happens: (probability: number) => boolean;
}

/**
 * Chance that is the same on every machine for the same seed: the seed is an argument, as the clock is.
 * Whole-number arithmetic alone. Source: Blackman & Vigna, xoshiro128** 1.1, its state filled by a SplitMix generator.
 *
 * @param seed any whole number; only its low 32 bits count
 * @param stream which of the seed's independent streams; one for each purpose keeps purposes from disturbing each other
 * @returns a stream; two streams of one seed and number give the same numbers
 */
export function seededChance(seed: number, stream = 0): Chance {
  const fill = splitMix(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream, 0x85ebca77) ^ (stream << 16));
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const drawn = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return drawn / 4294967296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    happens: (probability) => next() < probability,
  };
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
