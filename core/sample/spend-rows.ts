import type { Chance } from '../stats/seeded-chance';
import type { Cell } from '../values/cell';
import { civilDay } from '../values/day';
import type { History } from './draw-history';
import type { FaultRates } from './fault-rates';

/** The columns of the sample's table of spend. */
export const spendColumns = ['Account ID', 'Year', 'Amount'] as const;

/**
 * What an account has spent, a row for each year as a customer, under the calendar year that it begins in. It grows as
 * `Current Spend` has grown, and ends when the customer leaves.
 * @param id the account's ID
 * @param history what has happened between it and us
 * @param today whole days since 1899-12-30; no year is after its own
 */
export function spendRows(id: string, { customerSince, years }: History, today: number): Cell[][] {
  if (customerSince === null) return [];
  const first = civilDay(customerSince).year;
  const last = civilDay(today).year;
  return years.map((amount, year) => [id, Math.min(first + year, last), amount]);
}

/**
 * Does to rows of spend what real exports do: a credit note follows the invoice it takes part of back, and some rows
 * have lost their account.
 * @param chance where the draws come from
 * @param rows as `spendRows` gives them
 * @param rates how often; with rates of 0 the rows stay as they are
 */
export function spoilSpend(chance: Chance, rows: readonly Cell[][], rates: FaultRates): Cell[][] {
  return rows.flatMap((row) => {
    const [id = null, year = null, amount = null] = row;
    const written = chance.happens(rates.creditNote);
    const back = -Math.round(((amount as number) * (5 + chance.below(36))) / 100);
    const shown = chance.happens(rates.unjoined) ? null : id;
    return [[shown, year, amount], ...(written ? [[id, year, back]] : [])];
  });
}
