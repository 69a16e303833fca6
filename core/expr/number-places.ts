import type { Fill, NumberNode } from './node';
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
const upperHalf = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

function upperBits(value: number): number {
  return new Uint32Array(Float64Array.of(value).buffer)[upperHalf]!;
}

function floatOf(upper: number, lower: number): number {
  const halves = upperHalf === 1 ? Uint32Array.of(lower, upper) : Uint32Array.of(upper, lower);
  return new Float64Array(halves.buffer)[0]!;
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
  const [least, most] = [upperBits(bucketed[0]!), upperBits(bucketed[bucketed.length - 1]!)];
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

/**
 * The place of each number among ascending cuts: how many it has reached; 0 is blank, because the first cut is
 * −Infinity. Most numbers find it by the leading bits of the float, without a search.
 */
export function numberPlaces(node: NumberNode, cuts: Float64Array, length: number): Fill<Uint16Array> {
  if (cuts.length === 1) {
    return remembered(placeBuffer(length), (out, from, to) => {
      const values = node.fill(from, to);
      for (let row = 0; row < to - from; row += 1) {
        const value = values[row]!;
        out[row] = value === value ? 1 : 0;
      }
    });
  }
  const buckets = bucketsOf(cuts);
  if (!buckets) {
    return remembered(placeBuffer(length), (out, from, to) => {
      const values = node.fill(from, to);
      for (let row = 0; row < to - from; row += 1) out[row] = search(cuts, values[row]!);
    });
  }
  const { shift, before, places } = buckets;
  const last = places.length - 1;
  return remembered(placeBuffer(length), (out, from, to) => {
    const values = node.fill(from, to);
    // As signed numbers the halves of negative floats stand below all others, where they belong.
    const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let row = 0; row < to - from; row += 1) {
      const value = values[row]!;
      if (value === value) {
        const bucket = (halves[row * 2 + upperHalf]! >> shift) - before;
        const place = places[Math.min(Math.max(bucket, 0), last)]!;
        out[row] = place === unclear ? search(cuts, value) : place;
      } else out[row] = 0;
    }
  });
}
