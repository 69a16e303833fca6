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

/** What CRMs call an account that bought once and no more. */
const formerWords = [
  'former customer',
  'ex customer',
  'ex-customer',
  'past customer',
  'previous customer',
  'lost customer',
  'inactive customer',
  'churned',
  'churned customer',
  'cancelled',
  'canceled',
  'former client',
  'ex-kunde',
  'ehemaliger kunde',
  'altkunde',
  'ancien client',
  'excliente',
  'antiguo cliente',
];

/** What the fields say of buying now; a field that the accounts lack says nothing. */
function evidence(kindOf: KindOf) {
  const flag = kindOf('current customer') === 'flag' ? [equals(field('current customer'), true)] : [];
  const names = ['type', 'lifecycle stage'].filter((name) => kindOf(name) === 'category');
  const words = names.map((name) => oneOf(field(name), customerWords));
  const spends = kindOf('current spend') === 'money' ? [moreThan(field('current spend'), 0)] : [];
  const since = kindOf('customer since') === 'date' ? [atLeast(field('customer since'), 0)] : [];
  const former = names.map((name) => oneOf(field(name), formerWords));
  return {
    buys: [...flag, ...words, ...spends],
    stopped: [...former, ...[...flag, ...spends].map(not)],
    bought: since,
  };
}

/**
 * Whether an account buys now, by the fields that tell it, in this order: yes where current customer, type, lifecycle
 * stage or current spend says so; no where type or stage calls it a former customer, or current customer or current spend
 * says no; yes where it is known since when it is a customer; no where any field says anything else, since the date and
 * the spend of an account that never bought are blank. Unknown where all of them are blank.
 * @returns null where the accounts have none of these fields
 */
export function customerExpr(kindOf: KindOf): Expr | null {
  const { buys, stopped, bought } = evidence(kindOf);
  const truths = [...buys, ...bought];
  if (truths.length === 0) return null;
  return caseOf(
    [
      { when: any(buys), then: constant(true) },
      { when: any(stopped), then: constant(false) },
      { when: any(bought), then: constant(true) },
      { when: any(truths.map(not)), then: constant(false) },
    ],
    null,
  );
}
