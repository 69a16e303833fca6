/** So many cuts are counted one by one: comparing costs less than looking a place up. */
export const fewCuts = 8;

function countFour(
  out: Uint16Array,
  values: Float64Array,
  rows: number,
  [first, second, third, fourth]: readonly [number, number, number, number],
): void {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = +(value >= first) + +(value >= second) + +(value >= third) + +(value >= fourth);
  }
}

function addFour(
  out: Uint16Array,
  values: Float64Array,
  rows: number,
  [first, second, third, fourth]: readonly [number, number, number, number],
): void {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = out[row]! + +(value >= first) + +(value >= second) + +(value >= third) + +(value >= fourth);
  }
}

/** How many of a few cuts each number has reached, without a branch; blank (NaN) has reached none. */
export function countReached(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  const cut = (at: number): number => cuts[at] ?? NaN;
  countFour(out, values, rows, [cut(0), cut(1), cut(2), cut(3)]);
  if (cuts.length > 4) addFour(out, values, rows, [cut(4), cut(5), cut(6), cut(7)]);
}
