/** Digits of a number that a spreadsheet keeps: what lies beyond them is the dust of binary arithmetic. */
const sheetDigits = 15;

/** Whole cents of an amount, half a cent away from zero. */
function centsOf(amount: number): number {
  const exact = Number((Math.abs(amount) * 100).toPrecision(sheetDigits));
  return Math.sign(amount) * Math.round(exact);
}

/**
 * An amount to the cent, as a spreadsheet's `ROUND(amount, 2)` has it: half a cent away from zero, after the fifteenth digit
 * nothing counts (1.005 is 1.01).
 */
export function inCents(amount: number): number {
  return centsOf(amount) / 100;
}

/** The sum of amounts that stand in whole cents, exact; null counts for nothing. */
export function sumOfCents(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + centsOf(amount ?? 0), 0) / 100;
}
