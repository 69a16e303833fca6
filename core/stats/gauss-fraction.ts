/** Beyond this many steps the argument is so near 1 that its limit at 1 is the better answer. */
const MOST_STEPS = 1_000_000;

/**
 * The coefficient of step n in Gauss's fraction, c > b > 0: between 0 and 1.
 * k(2n) = n·(c − b + n − 1) ÷ ((c + 2n − 2)·(c + 2n − 1)), k(2n + 1) = (b + n)·(c − 1 + n) ÷ ((c + 2n − 1)·(c + 2n)).
 */
function coefficient(step: number, b: number, c: number): number {
  if (step === 1) return b / c;
  const n = step >> 1;
  return step === 2 * n
    ? ((n / (c + 2 * n - 2)) * (c - b + n - 1)) / (c + 2 * n - 1)
    : (((b + n) / (c + 2 * n - 1)) * (c - 1 + n)) / (c + 2 * n);
}

/** At 1 the value is Gauss's sum. */
const atOne = (b: number, c: number): number => (c - b > 1 ? (c - 1) / (c - b - 1) : Infinity);

/**
 * Gauss's hypergeometric function ₂F₁(1, b; c; z), the sum of z^k·(b)ₖ ÷ (c)ₖ. It is worked out as Gauss's continued
 * fraction 1 ÷ (1 − k₁z ÷ (1 − k₂z ÷ …)), which needs about 9 ÷ √(1 − z) steps where the series needs 37 ÷ (1 − z).
 * Source: NIST Digital Library of Mathematical Functions, 15.7.1; at z = 1, 15.4.20.
 *
 * @param b above 0
 * @param c above b
 * @param z 0 to 1
 * @returns 1 or more; Infinity for z = 1 and c − b ≤ 1; NaN out of range or for a blank (NaN)
 */
export function gaussFraction(b: number, c: number, z: number): number {
  if (!(b > 0 && c > b && c < Infinity && z >= 0 && z <= 1)) return NaN;
  if (z === 1) return atOne(b, c);
  let sum = 1;
  let term = 1;
  let share = 1;
  // Each convergent adds something above 0 to the one before, so the sum is reached when a term adds nothing.
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const before = share;
    share = 1 / (1 - coefficient(step, b, c) * z * before);
    term *= share - 1;
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
  return atOne(b, c);
}
