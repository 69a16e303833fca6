import { normalQuantile } from './normal-quantile';

/**
 * How many values each of two groups must have for the Mann–Whitney test to find a difference with the power given,
 * two-sided: (z₁₋α/₂ + z_power)² ÷ (6·(likelier − ½)²), rounded up. An approximation: it takes the spread of U to be
 * what it is under no difference. Source: Noether (1987), JASA 82, 645–647.
 *
 * @param likelier how likely a value of one group is larger than one of the other, 0 to 1; blank (NaN) gives NaN
 * @param power above 0 and below 1; 0.8 unless said
 * @param significance above 0 and below 1; 0.05 unless said
 * @returns values a group; Infinity where likelier is ½
 */
export function sampleForRanks(likelier: number, power = 0.8, significance = 0.05): number {
  if (!(likelier >= 0 && likelier <= 1)) return NaN;
  const reach = normalQuantile(1 - significance / 2) + normalQuantile(power);
  return Math.ceil((reach * reach) / (6 * (likelier - 0.5) ** 2));
}
