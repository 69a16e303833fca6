import { UNKNOWN, FALSE, type Frame } from '../expr/columns';
import { evaluate } from '../expr/evaluate';
import { sameText } from '../expr/fold';
import { sortNumbers } from '../stats/sort-numbers';
import { sumOf } from '../stats/sum-of';
import type { KindOf } from '../values/field-kind';
import { spendOnProduct, type OwnedSpend } from './owned-spend';
import { peerExpr } from './potential-exprs';
import type { Peer } from './valuation';

/** What one account still could spend on one product. Money a year. */
export interface ProductWhitespaceRow {
  /** The place of the account in the frame. */
  readonly account: number;
  readonly product: string;
  readonly spend: number;
  readonly potential: number;
  readonly whitespace: number;
}

/** The largest of them, and what all of them come to. */
export interface ProductWhitespace {
  readonly rows: readonly ProductWhitespaceRow[];
  /** Pairs of account and product with whitespace above 0, and their sum. */
  readonly pairs: number;
  readonly total: number;
  /** Accounts without any spend by product of which it is not known that they are no customers: left out. */
  readonly unknown: number;
}

/** What the whitespace by product is worked out from. */
export interface ProductWhitespaceParts {
  readonly frame: Frame;
  readonly kindOf: KindOf;
  readonly owned: OwnedSpend;
  readonly peers: readonly Peer[];
  /** Truth a row (0 false, 1 unknown, 2 true): the account buys already. */
  readonly customer: Uint8Array;
  /** How many rows are given back. */
  readonly most: number;
}

interface ProductColumns {
  readonly product: string;
  readonly spend: Float64Array;
  readonly potential: Float64Array;
  readonly whitespace: Float64Array;
}

/** For each account whether what it spends by product is known: 1 where it is. */
function knownAccounts({ frame, owned, customer }: ProductWhitespaceParts): Uint8Array {
  const known = Uint8Array.from({ length: frame.length }, (_, row) =>
    (customer[row] ?? UNKNOWN) === FALSE ? 1 : 0,
  );
  for (let row = 0; row < owned.accounts.length; row++) {
    const amount = owned.spend[row]!;
    if (amount === amount) known[owned.accounts[row]!] = 1;
  }
  return known;
}

function productColumns(parts: ProductWhitespaceParts, product: string, known: Uint8Array): ProductColumns {
  const { frame, kindOf, owned, peers } = parts;
  const place = owned.names.findIndex((name) => sameText(name, product));
  const spend = spendOnProduct(owned, place, frame.length);
  const peer = evaluate(peerExpr(peers, kindOf, product), frame);
  const potential = new Float64Array(frame.length).fill(NaN);
  const whitespace = new Float64Array(frame.length).fill(NaN);
  for (let row = 0; row < frame.length; row++) {
    if (known[row] === 0) continue;
    const spent = spend[row]!;
    spend[row] = spent === spent ? spent : 0;
    const figure = peer.kind === 'number' ? peer.values[row]! : NaN;
    potential[row] = Math.max(figure, spend[row]!, 0);
    whitespace[row] = Math.max(potential[row]! - Math.max(spend[row]!, 0), 0);
  }
  return { product, spend, potential, whitespace };
}

/** The whitespace from which a pair is among the largest. */
function leastOf(columns: readonly ProductColumns[], most: number): number {
  const all = new Float64Array(columns.reduce((sum, { whitespace }) => sum + whitespace.length, 0));
  let next = 0;
  for (const { whitespace } of columns) {
    all.set(whitespace, next);
    next += whitespace.length;
  }
  const sorted = sortNumbers(all);
  return sorted[Math.max(0, sorted.length - most)] ?? Infinity;
}

const largestFirst = (one: ProductWhitespaceRow, other: ProductWhitespaceRow): number =>
  other.whitespace - one.whitespace || one.account - other.account || (one.product < other.product ? -1 : 1);

/**
 * Which account could buy which product for how much more: for each product with peers of its own, the peers' figure less
 * what the account spends on it, at least 0. An account with a spend on any product, or known not to be a customer, spends
 * 0 on the products it has no amount for; of any other account nothing is known, and it is left out and counted. Negative
 * spend counts as 0.
 * @param parts - accounts, spend by account and product, peers by product
 * @returns the pairs with the most whitespace first, of equal ones those of the earlier account
 * Cost: O(products × accounts).
 */
export function productWhitespace(parts: ProductWhitespaceParts): ProductWhitespace {
  const known = knownAccounts(parts);
  const products = [...new Set(parts.peers.flatMap(({ product }) => product ?? []))];
  const columns = products.map((product) => productColumns(parts, product, known));
  const least = leastOf(columns, Math.max(0, Math.floor(parts.most)));
  const rows: ProductWhitespaceRow[] = [];
  let pairs = 0;
  for (const { product, spend, potential, whitespace } of columns) {
    for (let account = 0; account < whitespace.length; account++) {
      const left = whitespace[account]!;
      if (!(left > 0)) continue;
      pairs++;
      if (left < least) continue;
      rows.push({
        account,
        product,
        spend: spend[account]!,
        potential: potential[account]!,
        whitespace: left,
      });
    }
  }
  return {
    rows: rows.sort(largestFirst).slice(0, parts.most),
    pairs,
    total: sumOf(columns.map(({ whitespace }) => sumOf(whitespace))),
    unknown: known.reduce((count, each) => count + (each === 0 ? 1 : 0), 0),
  };
}
