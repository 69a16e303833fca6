/**
 * How far apart two rates are on a scale on which equal steps are equally easy to see at 1 % and at 50 %: Cohen's h,
 * 2·arcsin√p₁ − 2·arcsin√p₂. About 0.2 is small, 0.5 medium, 0.8 large.
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition, chapter 6.
 *
 * @param rate1 0 to 1; blank (NaN) and rates outside give NaN
 * @param rate2 0 to 1
 * @returns −π to π, above 0 where the first is higher; the same digits on every engine
 */
export function cohenH(rate1: number, rate2: number): number {
  return angle(rate1) - angle(rate2);
}

/** 2·arcsin√rate. */
function angle(rate: number): number {
  if (!(rate >= 0 && rate <= 1)) return NaN;
  return rate > 0.5 ? Math.PI - angle(1 - rate) : 2 * arctangent(Math.sqrt(rate / (1 - rate)));
}

/** By its series after three halvings of the angle; the language leaves `Math.atan` to the engine. */
function arctangent(slope: number): number {
  let small = slope;
  for (let halving = 0; halving < 3; halving++) small /= 1 + Math.sqrt(1 + small * small);
  const square = small * small;
  let sum = 0;
  for (let odd = 19; odd >= 1; odd -= 2) sum = 1 / odd - sum * square;
  return 8 * small * sum;
}
