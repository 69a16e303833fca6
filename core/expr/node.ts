/** Rows that are worked on at once: small enough that a few buffers of them stay in the processor's cache. */
export const chunk = 1024;

type Buffer = Float64Array | Uint8Array | Uint16Array;

/** Fills a buffer for rows `from` to `to` (at most a chunk) and gives it; the caller reads it and never writes to it. */
export type Fill<Values> = (from: number, to: number) => Values;

/** A value that is read off a table by a place: `table[places[row]]`. */
export interface Lookup<Values> {
  readonly table: Values;
  readonly places: Fill<Uint16Array>;
  /** Every value stands in the table once, and none is blank. */
  readonly once?: boolean;
}

interface Source<Values> {
  readonly fill: Fill<Values>;
  /** How the values are looked up, where they are: a caller that adds them up needs no buffer in between. */
  readonly lookup?: Lookup<Values>;
}

/** A compiled expression that gives numbers; NaN is unknown. */
export interface NumberNode extends Source<Float64Array> {
  readonly kind: 'number';
}

/** A compiled expression that gives truth: 0 false, 1 unknown, 2 true. */
export interface TruthNode extends Source<Uint8Array> {
  readonly kind: 'truth';
}

/** A compiled expression that gives texts, as places in `values`; place 0 is blank. */
export interface TextNode extends Source<Uint16Array> {
  readonly kind: 'text';
  readonly values: readonly (string | null)[];
  readonly other?: number;
}

/** A list field: one word of 31 items each, bit 31 of the first word being blank. */
export interface ListNode {
  readonly kind: 'list';
  readonly masks: readonly Uint32Array[];
  readonly items: readonly string[];
}

export type Node = NumberNode | TruthNode | TextNode | ListNode;

/** Computes a chunk once, however many ask for it. The work writes into one buffer that belongs to it. */
export function remembered<Values extends Buffer>(
  buffer: Values,
  work: (out: Values, from: number, to: number) => void,
): Fill<Values> {
  let filled = -1;
  return (from, to) => {
    if (filled !== from) {
      work(buffer, from, to);
      filled = from;
    }
    return buffer;
  };
}

/** A buffer of numbers for one chunk. */
export const numberBuffer = (length: number): Float64Array => new Float64Array(Math.min(chunk, length));
/** A buffer of truth values for one chunk. */
export const truthBuffer = (length: number): Uint8Array => new Uint8Array(Math.min(chunk, length));
/** A buffer of places for one chunk. */
export const placeBuffer = (length: number): Uint16Array => new Uint16Array(Math.min(chunk, length));
