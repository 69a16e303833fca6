/** 1, 10, 100, … to 10¹⁵, each exact. */
const POWERS: readonly number[] = Array.from({ length: 15 }).reduce<number[]>(
  (powers) => [...powers, powers[powers.length - 1]! * 10],
  [1],
);
const MOST_DECIMALS = 6;

/**
 * The roundest number above one value and at most another: where a bin may begin so that people can read it. Fewest
 * digits count as roundest: between 4,950 and 5,120 it is 5,000.
 *
 * @param above the greatest value of the bin below
 * @param upTo the least value of the bin
 * @returns `upTo` itself where nothing rounder lies between
 */
export function roundCut(above: number, upTo: number): number {
  if (above < 0 && upTo >= 0) return 0;
  const whole = [...POWERS].reverse().map((step) => Math.floor(upTo / step) * step);
  const broken = POWERS.slice(1, MOST_DECIMALS + 1).map((step) => Math.floor(upTo * step) / step);
  return [...whole, ...broken].find((cut) => cut > above && cut <= upTo) ?? upTo;
}
