import { sumByGroup } from '../stats/sum-of';
import type { History } from './history';
import { moneyRows, spendWindow, type SpendWindow } from './spend-window';

/** What each account spent in a year, and which year that is. */
export interface AccountSpend {
  readonly window: SpendWindow;
  /** Money; 0 where the history holds none for an account. */
  readonly amount: Float64Array;
}

function sumsIn(history: History, accountCount: number, { start, end }: SpendWindow): Float64Array {
  const rows = moneyRows(history)!;
  const amounts = new Float64Array(rows.amount.length);
  const places = new Int32Array(rows.amount.length);
  rows.account.forEach((account, at) => {
    const day = rows.day[at]!;
    places[at] = Math.max(0, account);
    amounts[at] = account >= 0 && day >= start && day < end ? rows.amount[at]! : NaN;
  });
  return accountCount === 0 ? new Float64Array(0) : sumByGroup(amounts, places, accountCount);
}

/**
 * What each account spent in the last full twelve months: from the table of spend, else what was won from it in the last
 * 365 days. See `spendWindow`; which of the two stands in `window.from`.
 * @param asOf whole days since 1899-12-30; `NaN` where it is not known
 * @returns null where the history holds no dated money. An account without rows spent 0; credit notes lessen its sum
 */
export function spendByAccount(history: History, accountCount: number, asOf = NaN): AccountSpend | null {
  const window = spendWindow(history, asOf);
  return window && { window, amount: sumsIn(history, accountCount, window) };
}

/** How each account's spend grew, and over which years. */
export interface AccountGrowth {
  readonly before: SpendWindow;
  readonly last: SpendWindow;
  /** Money in each of them; 0 where the history holds none. */
  readonly spentBefore: Float64Array;
  readonly spentLast: Float64Array;
  /** 0.1 is ten per cent more than in the year before, −1 is none left. */
  readonly growth: Float64Array;
}

/**
 * How each account's spend grew from one full twelve months to the next: last ÷ before − 1.
 * @param asOf whole days since 1899-12-30; `NaN` where it is not known
 * @returns null where the history holds no dated money. `NaN` for accounts that spent nothing the year before
 */
export function growthByAccount(history: History, accountCount: number, asOf = NaN): AccountGrowth | null {
  const last = spendWindow(history, asOf);
  const before = spendWindow(history, asOf, 1);
  if (!last || !before) return null;
  const spentBefore = sumsIn(history, accountCount, before);
  const spentLast = sumsIn(history, accountCount, last);
  const growth = spentLast.map((money, account) =>
    spentBefore[account]! > 0 ? money / spentBefore[account]! - 1 : NaN,
  );
  return { before, last, spentBefore, spentLast, growth };
}

/** What each account spent on each product in a year. */
export interface ProductSpend {
  readonly window: SpendWindow;
  readonly products: readonly string[];
  /** For each product, money by account; 0 where the history holds none. */
  readonly amounts: readonly Float64Array[];
}

/**
 * What each account spent on each product in the last full twelve months: from the table of spend where it names products,
 * else from won deals. Rows without a product are left out.
 * @param asOf whole days since 1899-12-30; `NaN` where it is not known
 * @returns null where nothing names products or no money is dated. Products in the order of code units
 */
export function spendByProduct(history: History, accountCount: number, asOf = NaN): ProductSpend | null {
  const source: History = history.spend?.product ? history : { ...history, spend: null };
  const product = source.spend?.product ?? source.deals?.product ?? null;
  const window = product && spendWindow(source, asOf);
  if (!product || !window) return null;
  const named = product.values.flatMap((text, place) =>
    text === null || text === '' ? [] : [{ text, place }],
  );
  const places = new Map(named.map(({ place }, at) => [place, at]));
  const rows = moneyRows(source)!;
  const cells = new Int32Array(rows.amount.length);
  const amounts = Float64Array.from(rows.amount, (money, row) => {
    const at = places.get(product.codes[row]!);
    const [day, account] = [rows.day[row]!, rows.account[row]!];
    if (at === undefined || account < 0 || !(day >= window.start && day < window.end)) return NaN;
    cells[row] = at * accountCount + account;
    return money;
  });
  const sums =
    accountCount === 0 ? new Float64Array(0) : sumByGroup(amounts, cells, accountCount * named.length);
  return {
    window,
    products: named.map(({ text }) => text),
    amounts: named.map((_, at) => sums.slice(at * accountCount, (at + 1) * accountCount)),
  };
}
