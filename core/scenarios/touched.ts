import type { Texts } from '../coverage/covered-accounts';
import { OPEN, type Deals } from '../history/history';
import { sumOf } from '../stats/sum-of';
import type { MatrixCell } from './move-matrix';

/** What hangs on accounts that move. What nobody tells is null. */
export interface Touched {
  readonly openDeals: number | null;
  /** Money of the open deals; those without an amount add nothing. */
  readonly pipeline: number | null;
  /** Different owners of the accounts; an account without one adds none. */
  readonly owners: number | null;
}

/** Accounts that move together, and what hangs on them. */
export interface TouchedAccounts extends MatrixCell, Touched {}

/** What is known beside the accounts. */
export interface Beside {
  /** By row of the accounts; null where no table of deals is given. */
  readonly deals: Deals | null;
  /** Null where no column names the owner. */
  readonly owners: Texts | null;
}

function dealsBy(deals: Deals, groupOf: ArrayLike<number>, groups: number) {
  const amounts: number[][] = Array.from({ length: groups }, () => []);
  const counts = new Float64Array(groups);
  for (let deal = 0; deal < deals.count; deal++) {
    const account = deals.account[deal]!;
    if (account < 0 || deals.outcome[deal] !== OPEN) continue;
    const group = groupOf[account]!;
    counts[group]!++;
    amounts[group]!.push(deals.amount[deal]!);
  }
  return { counts, amounts };
}

function ownersBy({ codes }: Texts, groupOf: ArrayLike<number>, groups: number): readonly Set<number>[] {
  const owners = Array.from({ length: groups }, () => new Set<number>());
  for (let row = 0; row < codes.length; row++) if (codes[row] !== 0) owners[groupOf[row]!]!.add(codes[row]!);
  return owners;
}

/**
 * Open deals, their money and the owners of groups of accounts. A deal that is joined to no account counts nowhere.
 * @param groupOf the group of each row of the accounts, from 0
 * @returns one a group; null figures where nothing tells them
 * Cost: O(accounts + deals).
 */
export function touchedBy(
  { deals, owners }: Beside,
  groupOf: ArrayLike<number>,
  groups: number,
): readonly Touched[] {
  const open = deals && dealsBy(deals, groupOf, groups);
  const named = owners && ownersBy(owners, groupOf, groups);
  return Array.from({ length: groups }, (_, group) => ({
    openDeals: open && open.counts[group]!,
    pipeline: open && sumOf(open.amounts[group]!),
    owners: named && named[group]!.size,
  }));
}
