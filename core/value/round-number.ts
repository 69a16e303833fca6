/** Steps between numbers that are easy to say. */
const steps = [5, 2, 1] as const;
/** Leading figures of numbers that a line may be rounded up to; no two neighbours are further apart than 1 : 1.5. */
const figures = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;
/** A double has no more digits than these. */
const mostDigits = 17;

const magnitudeOf = (value: number): number => Number(value.toExponential().split('e')[1]);
const decimal = (figure: number, power: number): number => Number(`${figure}e${power}`);

/**
 * The roundest number above one value and up to another: a line put there parts the same accounts as a line at the upper.
 * It is the largest multiple of the largest step (…, 50, 20, 10, 5, 2, 1, …) that has one there.
 * @param above - 0 or more; not itself allowed
 * @param upTo - more than `above`; allowed
 * @returns a number between them, at worst `upTo` itself
 */
export function roundestWithin(above: number, upTo: number): number {
  const magnitude = magnitudeOf(upTo);
  for (let power = magnitude; power > magnitude - mostDigits; power--) {
    for (const step of steps) {
      const times = Math.floor(upTo / decimal(step, power));
      const candidate = decimal(times * step, power);
      if (candidate > above && candidate <= upTo) return candidate;
    }
  }
  return upTo;
}

/**
 * The round numbers from one value to another: 1, 1.5, 2, 2.5, 3, 4, 5, 6 and 8 times a power of ten.
 * @param low - more than 0
 * @param high - the last one is the first that is not below it
 * @returns ascending; none where low is not above 0 or high is below low
 */
export function roundNumbers(low: number, high: number): readonly number[] {
  const found: number[] = [];
  if (!(low > 0 && high >= low && high < Infinity)) return found;
  for (let power = magnitudeOf(low); ; power++) {
    for (const figure of figures) {
      const number = decimal(figure, power);
      if (number < low || number === found[found.length - 1]) continue;
      found.push(number);
      if (number >= high) return found;
    }
  }
}

/**
 * The least number of two figures that is not below a value: 642 is 650, 5,000 stays.
 * @param value - more than 0
 * @returns in the unit of the value, less than a tenth above it
 */
export function roundUp(value: number): number {
  const power = magnitudeOf(value) - 1;
  const times = value / decimal(1, power);
  const nearest = decimal(Math.round(times), power);
  return nearest === value ? value : decimal(Math.ceil(times), power);
}
