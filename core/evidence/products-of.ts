import { fieldKindsOf } from '../model/kind-of';
import { customerColumn } from '../model/customer';
import { columnOf, type Run } from '../model/run';
import { productWhitespace, type ProductWhitespace } from '../value/product-whitespace';
import type { AccountFields } from './account-fields';
import { ownedSpend } from './owned-spend';
import type { ReadTables } from './second-tables';

/** Pairs of account and product that a table shows. */
const MOST_PAIRS = 1000;

/**
 * What accounts could still spend on each product, the largest first.
 * @param run that was told `evidenceColumns`
 * @param fields the account fields, with every item that peers ask a list for
 * @returns null where the history names no products, or the model has no peers by product
 */
export function productsOf(
  { model, frame }: Run,
  history: ReadTables,
  { frame: fields }: Pick<AccountFields, 'frame'>,
): ProductWhitespace | null {
  const peers = (model.peers ?? []).filter(({ product }) => product !== undefined);
  const owned = ownedSpend(history, frame.length);
  const customer = columnOf(frame, customerColumn);
  if (peers.length === 0 || !owned || customer.kind !== 'truth') return null;
  return productWhitespace({
    frame: { length: frame.length, columns: new Map([...frame.columns, ...fields.columns]) },
    kindOf: fieldKindsOf(model),
    owned,
    peers,
    customer: customer.values,
    most: MOST_PAIRS,
  });
}
