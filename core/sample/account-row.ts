import type { Cell, DayCell } from '../values/cell';
import type { TrueAccount } from './draw-account';
import type { History } from './draw-history';

const days = new Map<number, DayCell>();

/** The cell of a day; equal days share one, for a sample has few days and many cells. */
export function dayCell(day: number | null): DayCell | null {
  if (day === null) return null;
  const known = days.get(day);
  if (known) return known;
  const cell = { day };
  days.set(day, cell);
  return cell;
}

/**
 * An account's cells in the order of `accountColumns`, as a faultless export would give them.
 * Blank is only what does not apply or was not found: a state where addresses have none, the dates of deals that never
 * were, the technologies of an account that shows none.
 *
 * @param id the account's ID
 * @param account the account as it truly is
 * @param history what has happened between it and us
 * @param owner the name of its rep
 */
export function accountRow(id: string, account: TrueAccount, history: History, owner: string): Cell[] {
  return [
    id,
    account.name,
    `https://www.${account.domain}`,
    account.industry.name,
    account.industry.naics,
    account.employees,
    account.revenue,
    account.country.name,
    account.state,
    account.country.region,
    account.technologies.map(({ name }) => name).join('; ') || null,
    account.funding,
    account.growth,
    history.type,
    account.segment,
    owner,
    history.spend,
    dayCell(history.firstDeal),
    dayCell(history.customerSince),
    dayCell(history.lastActivity),
  ];
}
