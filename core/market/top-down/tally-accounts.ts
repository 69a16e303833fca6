import { TRUE } from '../../expr/columns';
import { sumOf } from '../../stats/sum-of';
import { wilsonInterval } from '../../stats/wilson-interval';
import type { FirmTable } from '../../values/firms';
import { bandKey, bandSize } from './band-tree';
import type { FirmCell } from './count-cells';
import { matchAccounts, unmatchedReasons, type AccountPlaces } from './match-accounts';

/** Accounts as they are held against a table of firms: columns of one length, a row an account. */
export interface MarketAccounts extends AccountPlaces {
  readonly count: number;
  /** 1 where the account is confirmed in TAM. */
  readonly inMarket: Uint8Array;
  /** 2 where it buys, 0 where not, 1 where unknown. */
  readonly customer: Uint8Array;
  /** Money that accounts are valued by; null where the model names none. */
  readonly amount: Float64Array | null;
  /** 2 where a competitor is in use, 0 where not, 1 where unknown; null where no field says so. */
  readonly competitor: Uint8Array | null;
}

/** A share with its 95 % interval, and of how many accounts it is known. */
export interface KnownShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
}

/** Accounts that are counted together. */
export interface Tally {
  accounts: number;
  customers: number;
  readonly amounts: number[];
  competitor: number;
  competitorKnown: number;
}

const emptyTally = (): Tally => ({
  accounts: 0,
  customers: 0,
  amounts: [],
  competitor: 0,
  competitorKnown: 0,
});

function count(tally: Tally, accounts: MarketAccounts, row: number): void {
  tally.accounts += 1;
  if (accounts.customer[row] === TRUE) tally.customers += 1;
  const amount = accounts.amount?.[row] ?? NaN;
  if (!Number.isNaN(amount)) tally.amounts.push(amount);
  const competitor = accounts.competitor?.[row] ?? 1;
  if (competitor !== 1) tally.competitorKnown += 1;
  if (competitor === TRUE) tally.competitor += 1;
}

/** Values are learned by industry and size, whatever the place. */
export const valueCell = ({ industry, title, band }: FirmCell): string =>
  `${industry || title}\u0000${bandKey(band)}`;

/** The accounts by cell and by reason, and customers of known value by the cells that values are learned in. */
export function tallyAccounts(cells: readonly FirmCell[], table: FirmTable, accounts: MarketAccounts | null) {
  const byCell = cells.map(emptyTally);
  const byReason = new Map(unmatchedReasons.map((reason) => [reason, emptyTally()]));
  const customers = new Map<string, { cell: string; size: number; values: number[] }>();
  if (!accounts) return { byCell, byReason, customers };
  const match = matchAccounts(cells, table.scheme, accounts);
  for (let row = 0; row < accounts.count; row += 1) {
    const buys = accounts.customer[row] === TRUE;
    if (accounts.inMarket[row] !== 1) continue;
    const at = match(row);
    count(typeof at === 'number' ? byCell[at]! : byReason.get(at)!, accounts, row);
    const amount = accounts.amount?.[row] ?? NaN;
    if (typeof at !== 'number' || !buys || !(amount > 0)) continue;
    const key = valueCell(cells[at]!);
    const held = customers.get(key) ?? { cell: key, size: bandSize(cells[at]!.band), values: [] };
    held.values.push(amount);
    customers.set(key, held);
  }
  return { byCell, byReason, customers };
}

/** What stands in a row of accounts that were counted together. */
export function countedOf(tally: Tally, accounts: MarketAccounts | null) {
  const known = tally.competitorKnown;
  const rate = wilsonInterval(tally.competitor, known);
  return {
    accounts: tally.accounts,
    customers: tally.customers,
    amount: accounts?.amount ? sumOf(tally.amounts) : null,
    competitors: known > 0 ? { share: rate.rate, low: rate.low, high: rate.high, known } : null,
  };
}

/** Several of them together. */
export function joined(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const each of tallies) {
    all.accounts += each.accounts;
    all.customers += each.customers;
    all.competitor += each.competitor;
    all.competitorKnown += each.competitorKnown;
    for (const amount of each.amounts) all.amounts.push(amount);
  }
  return all;
}
