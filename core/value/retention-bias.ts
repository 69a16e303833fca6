import { constantRateLifetime, discountedExpectedLifetime } from '../stats/expected-lifetime';
import { sbgRetention, type ShiftedBetaGeometric } from '../stats/shifted-beta-geometric';
import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';

/** What a customer is worth by the rate of the first renewal alone, beside what it is worth by the whole curve. */
export interface RetentionBias {
  /** Discounted yearly payments of a new customer by the sBG (DEL). */
  readonly payments: number;
  /** The same where the rate of the first renewal holds for ever. */
  readonly constantPayments: number;
  /** The share of customers that renews the first time. */
  readonly rate: number;
  /** constant ÷ sBG − 1: −0.25 undervalues a customer by a quarter. */
  readonly bias: number;
  readonly notice: Problem;
}

const biased = defineNotice(
  'retention-bias',
  'at the constant retention of the first year, {rate} %, a new customer would be worth {constant} years of its margin; as those who stay are the more loyal ones it is worth {payments}: the constant rate is {share} % too low',
);
const unbiased = defineNotice(
  'retention-bias-small',
  'the constant retention of the first year, {rate} %, values a new customer at {constant} years of its margin, as the whole curve does',
);

/**
 * How far a constant retention rate misjudges customers. Customers differ, so the rate of the first renewal is the
 * lowest there is; whoever takes it for ever undervalues them.
 * Source: Fader & Hardie (2010): at alpha 0.668, beta 3.806 and 10 % discount 4.41 payments in the place of 5.92.
 *
 * @param of alpha and beta above 0
 * @param discount a year's, above 0
 * @returns discounted payments without end, the first at once
 */
export function retentionBias(of: ShiftedBetaGeometric, discount: number): RetentionBias {
  const rate = sbgRetention(of, 1);
  const payments = discountedExpectedLifetime(of, discount);
  const constantPayments = constantRateLifetime(rate, discount);
  const bias = constantPayments / payments - 1;
  const parameters = {
    rate: numberText(rate * 100, 1),
    constant: numberText(constantPayments, 2),
    payments: numberText(payments, 2),
    share: numberText(-bias * 100, 1),
  };
  const isSmall = Math.abs(bias) < 0.0005;
  return { payments, constantPayments, rate, bias, notice: (isSmall ? unbiased : biased)(parameters) };
}
