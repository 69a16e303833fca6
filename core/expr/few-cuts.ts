/** So many cuts are counted one by one: comparing costs less than looking a place up. */
export const fewCuts = 8;

function countFour(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  const first = cuts[0] ?? NaN;
  const second = cuts[1] ?? NaN;
  const third = cuts[2] ?? NaN;
  const fourth = cuts[3] ?? NaN;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = +(value >= first) + +(value >= second) + +(value >= third) + +(value >= fourth);
  }
}

/** Adds the fifth cut to the eighth. */
function addFour(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  const fifth = cuts[4] ?? NaN;
  const sixth = cuts[5] ?? NaN;
  const seventh = cuts[6] ?? NaN;
  const eighth = cuts[7] ?? NaN;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = out[row]! + +(value >= fifth) + +(value >= sixth) + +(value >= seventh) + +(value >= eighth);
  }
}

/** How many of a few cuts each number has reached, without a branch; blank (NaN) has reached none. */
export function countReached(out: Uint16Array, values: Float64Array, rows: number, cuts: Float64Array): void {
  countFour(out, values, rows, cuts);
  if (cuts.length > 4) addFour(out, values, rows, cuts);
}
