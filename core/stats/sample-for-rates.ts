import { normalQuantile } from './normal-quantile';

/**
 * How many deals each of two groups must have decided for a difference of their win rates to be found with the power
 * given, two-sided: ((z₁₋α/₂·√(2p̄(1 − p̄)) + z_power·√(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₁ − p₂))², rounded up.
 * Source: Fleiss (1981), section 3.2, without continuity correction; as R's power.prop.test.
 *
 * @param rate1 0 to 1; blank (NaN) gives NaN
 * @param rate2 0 to 1
 * @param power above 0 and below 1; 0.8 unless said
 * @param significance above 0 and below 1; 0.05 unless said
 * @returns decided deals a group; Infinity for equal rates
 */
export function sampleForRates(rate1: number, rate2: number, power = 0.8, significance = 0.05): number {
  const middle = (rate1 + rate2) / 2;
  const atChance = normalQuantile(1 - significance / 2) * Math.sqrt(2 * middle * (1 - middle));
  const atPower = normalQuantile(power) * Math.sqrt(rate1 * (1 - rate1) + rate2 * (1 - rate2));
  const root = (atChance + atPower) / (rate1 - rate2);
  return rate1 === rate2 ? Infinity : Math.ceil(root * root);
}
