/** Beyond these a sheet takes a number for 0, or for an error. */
const least = 1e-290;
const most = 1e290;

const digitsKept = 15;

/** A number of 15 digits. One that is written with an exponent is 1 × itself: some sheets take 1E-7 alone for a text. */
function written(value: number): string {
  const text = String(value);
  return text.includes('e') ? `1*${text.replace('e', 'E')}` : text;
}

/**
 * A number as it stands in a formula: with a decimal point. Sheets keep 15 digits of a number that is written; one that has
 * more is written as the sum of two, which is the number to its last digit.
 * @returns null for a number that a sheet cannot hold
 */
export function numberLiteral(value: number): string | null {
  const size = Math.abs(value);
  if (size !== 0 && !(size >= least && size <= most)) return null;
  const front = Number(value.toPrecision(digitsKept));
  const text = written(front);
  if (front === value) return value < 0 || text.includes('*') ? `(${text})` : text;
  const rest = Number((value - front).toPrecision(digitsKept));
  return front + rest === value ? `(${text}${rest < 0 ? '-' : '+'}${written(Math.abs(rest))})` : null;
}
