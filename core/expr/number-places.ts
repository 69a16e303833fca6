import { countReached, fewCuts } from './few-cuts';
import { lookUpPlaces } from './look-up';
import type { Fill, Lookup, NumberNode } from './node';
import { placeBuffer, remembered } from './node';

/** How many cuts a number has reached: a search by halves. NaN has reached none. */
function search(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The upper half of a float's bits orders positive floats; its leading bits are the bucket. Buckets are as narrow as
 * a table of this size allows.
 */
const mostBuckets = 2048;
const finestShift = 6;
const coarsestShift = 16;
/** Cuts nearer to 0 would need buckets without end; numbers below this are searched for. */
const leastCut = 1e-3;
/** In a bucket that a cut runs through, numbers are searched for. */
const unclear = 0xffff;
/** No place is so high: places that were met, laid over each other, reach it where one was unclear. */
const seenUnclear = 0x8000;
const upperHalf = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Goes between floats and the halves of their bits. */
function createHalves() {
  const float = new Float64Array(1);
  const halves = new Uint32Array(float.buffer);
  return {
    upperOf(value: number): number {
      float[0] = value;
      return halves[upperHalf]!;
    },
    floatOf(upper: number, lower: number): number {
      halves[upperHalf] = upper;
      halves[1 - upperHalf] = lower;
      return float[0]!;
    },
  };
}

/**
 * The halves of floats as signed numbers: those of negative floats stand below all others, where they belong. A node
 * fills the same buffer again and again, so that one view of it serves all chunks.
 */
function createHalvesView(): (values: Float64Array) => Int32Array {
  let viewed: Float64Array | undefined;
  let halves: Int32Array = new Int32Array(0);
  return (values) => {
    if (values !== viewed) {
      viewed = values;
      halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    }
    return halves;
  };
}

/** 1 for the upper half of a number, 0 for that of NaN. */
function knownBit(upper: number): number {
  return ((upper & 0x7fffffff) - 0x7ff80000) >>> 31;
}

interface Buckets {
  readonly shift: number;
  /** The bucket before the first of the table. */
  readonly before: number;
  /** By bucket; the first stands for all smaller numbers, the last for all greater ones. */
  readonly places: Uint16Array;
}

function bucketsOf(cuts: Float64Array): Buckets | null {
  const bucketed = cuts.filter((cut) => cut >= leastCut);
  if (bucketed.length === 0) return null;
  const { upperOf, floatOf } = createHalves();
  const [least, most] = [upperOf(bucketed[0]!), upperOf(bucketed[bucketed.length - 1]!)];
  let shift = finestShift;
  while (shift < coarsestShift && (most >> shift) - (least >> shift) >= mostBuckets) shift += 1;
  const before = (least >> shift) - 1;
  const size = (most >> shift) - before;
  if (size > mostBuckets) return null;
  const places = Uint16Array.from({ length: size + 2 }, (_, at) => {
    if (at === 0) return bucketed.length === cuts.length - 1 ? 1 : unclear;
    if (at > size) return cuts.length;
    const upper = (before + at) << shift;
    const low = search(cuts, floatOf(upper, 0));
    const high = search(cuts, floatOf(upper + (1 << shift) - 1, 0xffffffff));
    return low === high ? low : unclear;
  });
  return { shift, before, places };
}

/** The places of numbers that are read off a table are read off a table too. */
function lookedUpPlaces(
  { table, places }: Lookup<Float64Array>,
  cuts: Float64Array,
  length: number,
): Fill<Uint16Array> {
  const reached = Uint16Array.from(table, (value) => search(cuts, value));
  return remembered(placeBuffer(length), (out, from, to) =>
    lookUpPlaces(out, reached, places(from, to), to - from),
  );
}

/** With no cut but −Infinity a number is known or not. */
function tellKnown(out: Uint16Array, values: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[row]! === values[row]! ? 1 : 0;
}

function searchEach(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  for (let row = 0; row < rows; row += 1) out[row] = search(cuts, values[row]!);
}

/** The places of numbers by their buckets. Says whether any is unclear. */
function readBuckets(
  out: Uint16Array,
  halves: Int32Array,
  rows: number,
  { shift, before, places }: Buckets,
): boolean {
  const last = places.length - 1;
  let seen = 0;
  for (let row = 0; row < rows; row += 1) {
    const half = halves[row * 2 + upperHalf]!;
    // At least 0 and at most `last`, by the sign that a difference leaves behind.
    const above = ((half >> shift) - before) & ~(((half >> shift) - before) >> 31);
    const place = places[last + ((above - last) & ((above - last) >> 31))]!;
    seen |= place;
    out[row] = place * knownBit(half);
  }
  return seen >= seenUnclear;
}

function searchUnclear(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  for (let row = 0; row < rows; row += 1) {
    if (out[row] === unclear) out[row] = search(cuts, values[row]!);
  }
}

/** The places of numbers among more than a few cuts. */
function bucketPlaces(node: NumberNode, cuts: Float64Array, length: number): Fill<Uint16Array> {
  const buckets = bucketsOf(cuts);
  if (!buckets) {
    return remembered(placeBuffer(length), (out, from, to) => {
      searchEach(out, node.fill(from, to), to - from, cuts);
    });
  }
  const halvesOf = createHalvesView();
  return remembered(placeBuffer(length), (out, from, to) => {
    const values = node.fill(from, to);
    const anyUnclear = readBuckets(out, halvesOf(values), to - from, buckets);
    if (anyUnclear) searchUnclear(out, values, to - from, cuts);
  });
}

/**
 * The place of each number among ascending cuts: how many it has reached; 0 is blank, because the first cut is
 * −Infinity. Most numbers find it by the leading bits of the float, without a search.
 */
export function numberPlaces(node: NumberNode, cuts: Float64Array, length: number): Fill<Uint16Array> {
  if (node.lookup) return lookedUpPlaces(node.lookup, cuts, length);
  if (cuts.length > fewCuts) return bucketPlaces(node, cuts, length);
  const count = cuts.length === 1 ? tellKnown : countReached;
  return remembered(placeBuffer(length), (out, from, to) => {
    count(out, node.fill(from, to), to - from, cuts);
  });
}
