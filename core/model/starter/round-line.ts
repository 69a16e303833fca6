/** The smallest of 1, 2, 5 × 10ⁿ that is not below a value: lines that people remember. A value of 0 or less gives 1. */
export function roundLine(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((digit) => digit * power >= value) ?? 10;
  return step * power;
}
