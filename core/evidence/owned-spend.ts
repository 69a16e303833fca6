import { spendByProduct } from '../history/spend-by-account';
import type { OwnedSpend } from '../value/owned-spend';
import type { ReadTables } from './second-tables';

/**
 * What accounts spend on each product over the last year, as the history tells it. An account that spends nothing on a
 * product has no row of it.
 * @param history deals or spend with a product, counted back from its as-of day
 * @param accounts how many there are
 * @returns money a year; undefined where the history names fewer than two products
 */
export function ownedSpend(history: ReadTables, accounts: number): OwnedSpend | undefined {
  const spent = spendByProduct(history, accounts, history.asOf ?? NaN);
  if (!spent || spent.products.length < 2) return undefined;
  const rows = spent.amounts.flatMap((amounts, product) =>
    Array.from(amounts.keys())
      .filter((account) => amounts[account] !== 0)
      .map((account) => ({ account, product, amount: amounts[account]! })),
  );
  return {
    accounts: rows.map(({ account }) => account),
    products: rows.map(({ product }) => product),
    names: spent.products,
    spend: rows.map(({ amount }) => amount),
  };
}
