import { sumOf } from '../stats/sum-of';

/** What accounts spend a year on each product: a row an account × product; several rows of one pair add up. */
export interface OwnedSpend {
  /** The place of the account. */
  readonly accounts: ArrayLike<number>;
  /** The place of the product in `names`. */
  readonly products: ArrayLike<number>;
  readonly names: readonly string[];
  /** Money a year; blank (NaN) is unknown and adds nothing. */
  readonly spend: ArrayLike<number>;
}

/**
 * What each account spends on one product.
 * @param owned - the spend by account and product
 * @param product - its place in `names`
 * @param length - how many accounts there are
 * @returns money a year; blank (NaN) where no amount is known
 */
export function spendOnProduct(owned: OwnedSpend, product: number, length: number): Float64Array {
  const several = new Map<number, number[]>();
  for (let row = 0; row < owned.products.length; row++) {
    const amount = owned.spend[row]!;
    if (owned.products[row] !== product || amount !== amount) continue;
    const account = owned.accounts[row]!;
    const before = several.get(account);
    if (before) before.push(amount);
    else several.set(account, [amount]);
  }
  const spend = new Float64Array(length).fill(NaN);
  for (const [account, amounts] of several)
    spend[account] = amounts.length === 1 ? amounts[0]! : sumOf(amounts);
  return spend;
}
