import { caseOf, coalesce, constant, not } from '../expr/builders';
import type { Expr } from '../expr/expr';

/**
 * What an account spends a year as far as it is known: its spend, and where that is blank 0 for an account that is known not
 * to be a customer. Blank for customers without a figure, and where nobody knows whether the account is one.
 * @param spend - money a year
 * @param customer - truth: the account buys already
 */
export function knownSpend(spend: Expr, customer: Expr): Expr {
  return coalesce(spend, caseOf([{ when: not(customer), then: constant(0) }], null));
}
