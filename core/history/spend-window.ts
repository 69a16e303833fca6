import { civilDay, serialDay } from '../values/day';
import { WON, type Deals, type History, type Spend } from './history';

/** What spend was added up from. */
export type SpendSource = 'spend' | 'deals';

/** A stretch of days over which spend is added up. */
export interface SpendWindow {
  readonly from: SpendSource;
  /** The first day, and the day after the last. */
  readonly start: number;
  readonly end: number;
}

/** Money on a day for an account, whatever it was read from. */
export interface MoneyRows {
  readonly source: SpendSource;
  readonly account: Int32Array;
  /** The first day of the period, or the day on which a deal closed. */
  readonly day: Float64Array;
  readonly amount: Float64Array;
}

/** Spend where there is a table of it, else won deals; null where there is neither. */
export function moneyRows({ spend, deals }: History): MoneyRows | null {
  if (spend) return { source: 'spend', account: spend.account, day: spend.period, amount: spend.amount };
  return deals
    ? { source: 'deals', account: deals.account, day: deals.closed, amount: wonAmounts(deals) }
    : null;
}

/** The amounts of won deals, `NaN` for all others. */
function wonAmounts({ outcome, amount }: Deals): Float64Array {
  return Float64Array.from(amount, (money, deal) => (outcome[deal] === WON ? money : NaN));
}

/** The same day of the month so many months later; the first of a month stays one. */
function monthsLater(day: number, months: number): number {
  const civil = civilDay(day);
  const month = civil.year * 12 + civil.month - 1 + months;
  return serialDay(Math.floor(month / 12), (month % 12) + 1, civil.day) ?? NaN;
}

const monthsOf = (spend: Spend): number => (spend.periodDays >= 365 ? 12 : spend.periodDays >= 91 ? 3 : 1);

const greatest = (days: Float64Array): number =>
  days.reduce((most, day) => (day > most ? day : most), -Infinity);

/** The last day of the last period that holds spend; −Infinity where none is dated. */
export function lastSpendDay(spend: Spend): number {
  const last = greatest(spend.period);
  return Number.isFinite(last) ? monthsLater(last, monthsOf(spend)) - 1 : -Infinity;
}

/**
 * The last full twelve months of a history: of spend, those that end with the last period that is over by the as-of day;
 * of deals, the 365 days up to it. Without an as-of day the history's last period or won deal stands for it.
 * @param asOf whole days since 1899-12-30; `NaN` where it is not known
 * @param back how many years before: 0 the last, 1 the one before it
 * @returns null where the history holds no dated money
 */
export function spendWindow(history: History, asOf: number, back = 0): SpendWindow | null {
  const rows = moneyRows(history);
  if (!rows) return null;
  const { spend } = history;
  if (!spend) {
    const last = Number.isNaN(asOf)
      ? greatest(rows.day.map((day, at) => (Number.isNaN(rows.amount[at]!) ? NaN : day)))
      : asOf;
    const end = last + 1 - 365 * back;
    return Number.isFinite(last) ? { from: 'deals', start: end - 365, end } : null;
  }
  const months = monthsOf(spend);
  const over = rows.day.map((day) => (!(monthsLater(day, months) - 1 > asOf) ? day : NaN));
  const last = greatest(over);
  if (!Number.isFinite(last)) return null;
  const end = monthsLater(last, months - 12 * back);
  return { from: 'spend', start: monthsLater(end, -12), end };
}
