import type { ListColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import { fisherExact } from '../stats/fisher-exact';
import { geometricMeanRatio, type MeanRatio } from '../stats/geometric-mean-ratio';
import { holmAdjusted } from '../stats/holm';
import { rateRatio } from '../stats/rate-ratio';
import { wilsonInterval, type RateInterval } from '../stats/wilson-interval';

/** What a technology lift is read from; every array is one an account. */
export interface TechnologyLiftInput {
  readonly list: ListColumn;
  /** Won and decided deals of the account, or 1 and 1 for a customer, 0 and 1 for one that was lost; 0 decided: unknown. */
  readonly won: ArrayLike<number>;
  readonly decided: ArrayLike<number>;
  /** What customers spend a year; blank (NaN) or not above 0 for the others. Left out: spend is not compared. */
  readonly spend?: ArrayLike<number>;
  /** Accounts that must hold an item, and as many that must not: 20 unless said. */
  readonly least?: number;
}

/** Accounts that hold an item, or do not, and what became of them. */
export interface LiftSide {
  readonly accounts: number;
  readonly won: number;
  readonly decided: number;
  /** The win rate with its 95 % interval (Wilson). */
  readonly rate: RateInterval;
  /** Accounts that spend. */
  readonly customers: number;
}

/** What holding one item goes along with. */
export interface TechnologyLift {
  readonly item: string;
  readonly with: LiftSide;
  readonly without: LiftSide;
  /** How many times as often accounts with it buy, with its 95 % interval (Koopman). */
  readonly oftener: RateInterval;
  /** Probability under no difference (Fisher's exact test), and after Holm's correction for all items. */
  readonly p: number;
  readonly holm: number;
  /** How many times as much its customers spend (ratio of geometric means), with the p of Welch's t on logarithms. */
  readonly more: MeanRatio;
  readonly moreHolm: number;
}

/** The table, and how many accounts have no list to read. */
export interface TechnologyLifts {
  readonly rows: readonly TechnologyLift[];
  readonly blank: number;
}

const LEAST = 20;

interface Held {
  readonly item: string;
  /** 1 with the item, 0 without, one an account whose list is known. */
  readonly has: Uint8Array;
  readonly count: number;
}

function heldItems({ masks, items }: ListColumn, known: Uint32Array): readonly Held[] {
  return items.map((item, place) => {
    const word = masks[Math.floor(place / 31)]!;
    const has = new Uint8Array(known.length);
    let count = 0;
    for (let at = 0; at < known.length; at++) count += has[at] = (word[known[at]!]! >>> (place % 31)) & 1;
    return { item, has, count };
  });
}

function sideOf({ won, decided, spend }: TechnologyLiftInput, accounts: Uint32Array) {
  let [wins, all] = [0, 0];
  for (const row of accounts) {
    wins += won[row]!;
    all += decided[row]!;
  }
  const money = spend ? Float64Array.from(accounts, (row) => spend[row]!).filter((value) => value > 0) : [];
  const side: LiftSide = {
    accounts: accounts.length,
    won: wins,
    decided: all,
    rate: wilsonInterval(wins, all),
    customers: money.length,
  };
  return { side, money };
}

function liftOf(input: TechnologyLiftInput, { item, has }: Held, known: Uint32Array): TechnologyLift {
  const one = sideOf(
    input,
    known.filter((_, at) => has[at] === 1),
  );
  const other = sideOf(
    input,
    known.filter((_, at) => has[at] === 0),
  );
  const counts = [one.side.won, one.side.decided, other.side.won, other.side.decided] as const;
  return {
    item,
    with: one.side,
    without: other.side,
    oftener: rateRatio(...counts),
    p: fisherExact(...counts),
    holm: NaN,
    more: geometricMeanRatio(one.money, other.money),
    moreHolm: NaN,
  };
}

/**
 * What buying goes along with: for each item of a list, how many times as often accounts with it buy as accounts
 * without it (ratio of win rates, Koopman's interval, Fisher's exact test) and how many times as much their customers
 * spend (ratio of geometric means, Welch's t on logarithms), corrected for the number of items (Holm). Accounts whose
 * list is blank stand on neither side and are counted. The intervals take decisions for independent: give each account
 * one where its deals hang together. Association, not cause.
 *
 * @param input the list, what became of the accounts, and their spend
 * @returns one row an item that enough accounts hold and enough do not, the largest lift first
 */
export function technologyLift(input: TechnologyLiftInput): TechnologyLifts {
  const { list, least = LEAST } = input;
  const [first] = list.masks;
  const blanks = first ? first.reduce((sum, mask) => sum + (mask >>> 31), 0) : 0;
  const known = Uint32Array.from(first ?? [], (_, row) => row).filter((row) => first![row]! >>> 31 === 0);
  const rows = heldItems(list, known)
    .filter(({ count }) => count >= least && known.length - count >= least)
    .map((held) => liftOf(input, held, known));
  const holm = holmAdjusted(rows.map(({ p }) => p));
  const moreHolm = holmAdjusted(rows.map(({ more }) => more.p));
  const size = ({ oftener: { rate } }: TechnologyLift): number => (rate === rate ? rate : -1);
  const byLift = (a: TechnologyLift, b: TechnologyLift): number =>
    size(a) === size(b) ? (fold(a.item) < fold(b.item) ? -1 : 1) : size(b) > size(a) ? 1 : -1;
  return {
    rows: rows.map((row, at) => ({ ...row, holm: holm[at]!, moreHolm: moreHolm[at]! })).sort(byLift),
    blank: blanks,
  };
}
