import { any, atLeast, caseOf, constant, equals, field, moreThan, not, oneOf } from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { KindOf } from '../values/field-kind';

/** The column that tells whether the account buys already. */
export const customerColumn = 'known: customer';

/** What CRMs call an account that buys already. */
const customerWords = [
  'customer',
  'client',
  'kunde',
  'bestandskunde',
  'cliente',
  'active customer',
  'existing customer',
  'current customer',
  'customer - direct',
  'customer - channel',
  'aktiver kunde',
  'client actif',
  'cliente activo',
];

function evidence(kindOf: KindOf): Expr[] {
  const truths: Expr[] = [];
  if (kindOf('current customer') === 'flag') truths.push(equals(field('current customer'), true));
  for (const name of ['type', 'lifecycle stage']) {
    if (kindOf(name) === 'category') truths.push(oneOf(field(name), customerWords));
  }
  if (kindOf('current spend') === 'money') truths.push(moreThan(field('current spend'), 0));
  if (kindOf('customer since') === 'date') truths.push(atLeast(field('customer since'), 0));
  return truths;
}

/**
 * Whether an account buys already, by the fields that tell it: current customer, type, lifecycle stage, current spend,
 * customer since. One that says yes decides it; else one that says no, since the date and the spend of an account that
 * does not buy are blank. Unknown where all of them are blank.
 * @returns null where the accounts have none of these fields
 */
export function customerExpr(kindOf: KindOf): Expr | null {
  const truths = evidence(kindOf);
  if (truths.length === 0) return null;
  return caseOf(
    [
      { when: any(truths), then: constant(true) },
      { when: any(truths.map(not)), then: constant(false) },
    ],
    null,
  );
}
