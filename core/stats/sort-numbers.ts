const RADIX_FROM = 1 << 14;
const DIGITS = 2048;
/** Word (0 low, 1 high) and shift of each digit of a double's bits, lowest digit first. */
const PASSES = [
  [0, 0],
  [0, 11],
  [0, 22],
  [1, 0],
  [1, 11],
  [1, 22],
] as const;
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/**
 * The known numbers, smallest first, as a new array; the values given are left as they are.
 * Equal multisets give equal arrays, so whatever is computed from it does not depend on row order.
 *
 * @param values numbers; blank (NaN) is left out
 * @returns the known numbers ascending, −0 before 0
 * Cost: O(n); a radix sort on the bits above 16,384 values.
 */
export function sortNumbers(values: ArrayLike<number>): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value === value) known[count++] = value;
  }
  const numbers = known.subarray(0, count);
  return count < RADIX_FROM ? numbers.sort() : sortByBits(numbers);
}

/** Sorts by the bits as if unsigned; negatives then stand last and backwards, and are turned round. */
function sortByBits(numbers: Float64Array): Float64Array {
  const count = numbers.length;
  let from = new Float64Array(numbers);
  let into = new Float64Array(count);
  const counts = countDigits(from);
  PASSES.forEach(([word, shift], pass) => {
    const places = counts.subarray(pass * DIGITS, (pass + 1) * DIGITS);
    if (places.includes(count)) return;
    scatter(from, into, places, word, shift);
    [from, into] = [into, from];
  });
  return negativesFirst(from);
}

function countDigits(numbers: Float64Array): Uint32Array {
  const words = new Uint32Array(numbers.buffer);
  const counts = new Uint32Array(PASSES.length * DIGITS);
  const lowWord = LITTLE_ENDIAN ? 0 : 1;
  for (let at = 0; at < words.length; at += 2) {
    let bits = words[at + lowWord] as number;
    for (let base = 0; base < PASSES.length * DIGITS; base += 3 * DIGITS) {
      counts[base + (bits & 2047)]!++;
      counts[base + DIGITS + ((bits >>> 11) & 2047)]!++;
      counts[base + 2 * DIGITS + (bits >>> 22)]!++;
      bits = words[at + 1 - lowWord] as number;
    }
  }
  return counts;
}

function scatter(
  from: Float64Array,
  into: Float64Array,
  places: Uint32Array,
  word: number,
  shift: number,
): void {
  let next = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const size = places[digit] as number;
    places[digit] = next;
    next += size;
  }
  const words = new Uint32Array(from.buffer);
  const offset = LITTLE_ENDIAN ? word : 1 - word;
  for (let at = 0; at < from.length; at++) {
    const digit = ((words[2 * at + offset] as number) >>> shift) & 2047;
    into[places[digit]!++] = from[at] as number;
  }
}

function negativesFirst(byBits: Float64Array): Float64Array {
  let positives = byBits.length;
  while (positives > 0 && isNegative(byBits[positives - 1] as number)) positives--;
  if (positives === byBits.length) return byBits;
  const sorted = new Float64Array(byBits.length);
  sorted.set(byBits.subarray(positives).reverse());
  sorted.set(byBits.subarray(0, positives), byBits.length - positives);
  return sorted;
}

function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0);
}
