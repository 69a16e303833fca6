import { kaplanMeier, medianTime, type MedianTime, type SurvivalCurve } from '../stats/kaplan-meier';
import { sumByGroup } from '../stats/sum-of';
import { WON, type Deals } from './history';

/** The least day of each account's deals, `NaN` where it has none. */
function leastByAccount(
  account: Int32Array,
  accountCount: number,
  dayOf: (deal: number) => number,
): Float64Array {
  const least = new Float64Array(accountCount).fill(NaN);
  account.forEach((place, deal) => {
    const day = place < 0 ? NaN : dayOf(deal);
    if (day === day && !(day >= least[place]!)) least[place] = day;
  });
  return least;
}

/** The day on which each account's first won deal closed; `NaN` where none did, or none has a day. */
export function firstWonDay({ account, outcome, closed }: Deals, accountCount: number): Float64Array {
  return leastByAccount(account, accountCount, (deal) => (outcome[deal] === WON ? closed[deal]! : NaN));
}

/**
 * What each account bought first: the amount of its first won deal, or of all that it bought on that day.
 * @returns money; `NaN` for accounts that bought nothing, and where the amount or the day is blank
 */
export function firstWonAmount(deals: Deals, accountCount: number): Float64Array {
  const first = firstWonDay(deals, accountCount);
  const counted = new Int32Array(accountCount);
  const amounts = Float64Array.from(deals.amount, (money, deal) => {
    const account = deals.account[deal]!;
    const isFirst = account >= 0 && deals.outcome[deal] === WON && deals.closed[deal] === first[account];
    if (isFirst && money === money) counted[account]! += 1;
    return isFirst ? money : NaN;
  });
  if (accountCount === 0) return new Float64Array(0);
  const places = deals.account.map((account) => Math.max(0, account));
  return sumByGroup(amounts, places, accountCount).map((sum, account) => (counted[account]! > 0 ? sum : NaN));
}

/** How long accounts take to buy. */
export interface TimeToBuy {
  /** Days from an account's first deal to its first win, or to the as-of day; `NaN` for accounts without a dated deal. */
  readonly days: Float64Array;
  /** 1 where the account has bought, 0 where it has not yet. */
  readonly bought: Uint8Array;
  readonly curve: SurvivalCurve;
  /** The days after which half have bought, with its 95 % interval. */
  readonly median: MedianTime;
}

/**
 * How long it takes from an account's first created deal to its first won one. Accounts that have not bought count with the
 * time that they have had (censored), so that slow ones are not forgotten; the median is Kaplan and Meier's.
 * @param asOf the day up to which those without a win were watched; `NaN`: the last day in the deals
 * @param among a 1 for each account that counts; left out: all
 * @returns by account and for all; an account whose first win lies before its first created deal is left out
 */
export function timeToBuy(
  deals: Deals,
  accountCount: number,
  asOf = NaN,
  among: ArrayLike<number> | null = null,
): TimeToBuy {
  const last = (days: Float64Array): number =>
    days.reduce((most, day) => (day > most ? day : most), -Infinity);
  const end = Number.isNaN(asOf) ? Math.max(last(deals.created), last(deals.closed)) : asOf;
  const started = leastByAccount(deals.account, accountCount, (deal) => deals.created[deal]!);
  const won = firstWonDay(deals, accountCount);
  const bought = Uint8Array.from(won, (day) => (day <= end ? 1 : 0));
  const wins = leastByAccount(deals.account, accountCount, (deal) => (deals.outcome[deal] === WON ? 1 : NaN));
  const days = started.map((day, account) => {
    // A win without a day is neither an event at a known time nor a wait.
    if (among?.[account] === 0 || (wins[account] === 1 && Number.isNaN(won[account]!))) return NaN;
    const waited = (bought[account] === 1 ? won[account]! : end) - day;
    return waited >= 0 ? waited : NaN;
  });
  const curve = kaplanMeier(days, bought);
  return { days, bought, curve, median: medianTime(curve) };
}
