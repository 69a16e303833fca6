import { TRUE, UNKNOWN } from '../expr/columns';
import { median } from '../stats/quantile';
import type { RateDifference } from '../stats/rate-difference';
import { ratioInterval } from '../stats/ratio-interval';
import { sumOf } from '../stats/sum-of';
import { theilSen } from '../stats/theil-sen';
import { wilsonInterval, type RateInterval } from '../stats/wilson-interval';
import { quarterOf } from '../values/calendar-quarter';

/** Accounts by column, all of one length. */
export interface PostureAccounts {
  /** The segments' names, in the model's order. */
  readonly segments: readonly string[];
  /** The place of each account's segment among them; −1 where it has none or is outside the market. */
  readonly segment: ArrayLike<number>;
  /** Whether it buys already: FALSE, UNKNOWN or TRUE. */
  readonly customer: ArrayLike<number>;
  /** Money in the year up to the as-of date, and in the year before; null where no spend by period is known. */
  readonly spend: { readonly now: ArrayLike<number>; readonly before: ArrayLike<number> } | null;
}

/** Deals by column, all of one length; blank is NaN. */
export interface PostureDeals {
  /** The place of the segment of the deal's account; −1 where it has none. */
  readonly segment: ArrayLike<number>;
  /** 1 won, 0 lost, blank where it is open. */
  readonly won: ArrayLike<number>;
  /** Money. */
  readonly amount: ArrayLike<number>;
  /** Whole days since 1899-12-30. */
  readonly created: ArrayLike<number>;
  readonly closed: ArrayLike<number>;
}

/** One calendar quarter of a segment. */
export interface QuarterFigures {
  /** `2026 Q3`. */
  readonly quarter: string;
  readonly won: number;
  readonly lost: number;
  /** Sum of the amounts won. */
  readonly bookings: number;
  /** Not the quarter that the as-of date is in, nor one that the deals begin amid: those are no part of the trend. */
  readonly isWhole: boolean;
}

/** A trend of bookings as a share of an average quarter, a year: 0.2 is 20 % more each year. */
export interface Growth {
  readonly perYear: number;
  readonly low: number;
  readonly high: number;
  /** Whole quarters behind it. */
  readonly quarters: number;
}

/** The figures of one segment; null is not known. */
export interface SegmentFigures {
  readonly segment: string;
  /** Accounts of which it is known whether they buy, and how many do. */
  readonly accounts: number;
  readonly customers: number;
  /** Customers ÷ accounts. */
  readonly penetration: number | null;
  readonly won: number;
  readonly lost: number;
  /** Of them: without a closing day, so in no quarter. */
  readonly undated: number;
  readonly winRate: RateInterval | null;
  readonly quarters: readonly QuarterFigures[];
  readonly growth: Growth | null;
  /** Median days from created to closed, and median amount, of the deals won. */
  readonly cycle: number | null;
  readonly acv: number | null;
  /** What last year's customers spend now ÷ what they spent then, and how many they are. */
  readonly netRetention: (RateInterval & { readonly customers: number }) | null;
}

/** A segment as its posture is decided: its figures beside those of the others. */
export interface SeenSegment extends SegmentFigures {
  /** Its win rate less that of all other segments together; null where either has too few decided deals. */
  readonly rest: RateDifference | null;
  /** Its share of the activity and of the value, 0 to 1. */
  readonly activityShare: number | null;
  readonly valueShare: number | null;
}

const known = (value: number): number | null => (value === value ? value : null);

/**
 * Wins, losses, win rate, trend, cycle, deal size, net revenue retention and penetration of each segment over the last
 * whole calendar quarters and the running one. Deals without a closing day count in the win rate and in no quarter.
 * Growth is 4 × the Theil–Sen slope of bookings by whole quarter ÷ their mean; where the trend's interval has no ends
 * (fewer than five whole quarters) or nothing was booked it is not known. The quarter of the first closing day is whole
 * only where the deals begin with its first day.
 * @param accounts - who is in which segment
 * @param deals - decided and open
 * @param asOf - whole days since 1899-12-30; deals closed after it are left out
 * @param quarters - how many whole quarters to look back on
 */
export function segmentFigures(
  accounts: PostureAccounts,
  deals: PostureDeals,
  asOf: number,
  quarters: number,
): readonly SegmentFigures[] {
  const window = windowOf(deals, asOf, quarters);
  const rows = accounts.segments.map((): number[] => []);
  for (let deal = 0; deal < deals.won.length; deal++) {
    if (isCounted(deals, deal, asOf, window)) rows[deals.segment[deal]!]?.push(deal);
  }
  const members = accounts.segments.map((): number[] => []);
  for (let row = 0; row < accounts.segment.length; row++) members[accounts.segment[row]!]?.push(row);
  return accounts.segments.map((segment, at) => ({
    segment,
    ...penetrationOf(accounts, members[at]!),
    ...dealFigures(deals, rows[at]!, window),
    netRetention: retentionOf(accounts, members[at]!),
  }));
}

/** Numbers of calendar quarters: the first that is looked at, the first that is whole, the running one. */
interface Window {
  readonly first: number;
  readonly firstWhole: number;
  readonly running: number;
}

function windowOf({ won, closed }: PostureDeals, asOf: number, quarters: number): Window {
  let earliest = Infinity;
  for (let deal = 0; deal < won.length; deal++) {
    if (won[deal] === won[deal] && closed[deal]! < earliest) earliest = closed[deal]!;
  }
  const running = quarterOf(asOf).number;
  if (earliest > asOf) return { first: running, firstWhole: running, running };
  const begun = quarterOf(earliest);
  return {
    first: Math.max(running - quarters, begun.number),
    firstWhole: begun.firstDay === Math.floor(earliest) ? begun.number : begun.number + 1,
    running,
  };
}

function isCounted({ won, closed }: PostureDeals, deal: number, asOf: number, { first }: Window): boolean {
  if (won[deal] !== won[deal]) return false;
  const day = closed[deal]!;
  return day !== day || (day <= asOf && quarterOf(day).number >= first);
}

function penetrationOf({ customer }: PostureAccounts, members: readonly number[]) {
  const accounts = members.filter((row) => customer[row] !== UNKNOWN).length;
  const customers = members.filter((row) => customer[row] === TRUE).length;
  return { accounts, customers, penetration: known(customers / accounts) };
}

function dealFigures(deals: PostureDeals, rows: readonly number[], window: Window) {
  const wonRows = rows.filter((deal) => deals.won[deal] === 1);
  const quarters = quartersOf(deals, rows, window);
  const days = wonRows
    .map((deal) => deals.closed[deal]! - deals.created[deal]!)
    .filter((count) => count >= 0);
  return {
    won: wonRows.length,
    lost: rows.length - wonRows.length,
    undated: rows.filter((deal) => deals.closed[deal] !== deals.closed[deal]).length,
    winRate: rows.length === 0 ? null : wilsonInterval(wonRows.length, rows.length),
    quarters,
    growth: growthOf(quarters),
    cycle: known(median(days)),
    acv: known(median(wonRows.map((deal) => deals.amount[deal]!))),
  };
}

function quartersOf(deals: PostureDeals, rows: readonly number[], { first, firstWhole, running }: Window) {
  const held = Array.from({ length: running - first + 1 }, (): number[] => []);
  for (const deal of rows) {
    const day = deals.closed[deal]!;
    if (day === day) held[quarterOf(day).number - first]?.push(deal);
  }
  return held.map((inQuarter, at): QuarterFigures => {
    const wonRows = inQuarter.filter((deal) => deals.won[deal] === 1);
    return {
      quarter: `${Math.floor((first + at) / 4)} Q${((first + at) % 4) + 1}`,
      won: wonRows.length,
      lost: inQuarter.length - wonRows.length,
      bookings: sumOf(wonRows.map((deal) => deals.amount[deal]!)),
      isWhole: first + at >= firstWhole && first + at < running,
    };
  });
}

function growthOf(quarters: readonly QuarterFigures[]): Growth | null {
  const booked = quarters.filter(({ isWhole }) => isWhole).map(({ bookings }) => bookings);
  const mean = sumOf(booked) / booked.length;
  const trend = theilSen([...booked.keys()], booked);
  if (!(mean > 0) || !Number.isFinite(trend.low)) return null;
  const yearly = (slope: number): number => (4 * slope) / mean;
  return {
    perYear: yearly(trend.slope),
    low: yearly(trend.low),
    high: yearly(trend.high),
    quarters: booked.length,
  };
}

function retentionOf({ spend }: PostureAccounts, members: readonly number[]): SegmentFigures['netRetention'] {
  if (!spend) return null;
  const buyers = members.filter((row) => spend.before[row]! > 0);
  const interval = ratioInterval(
    // Who spent a year ago and has no figure since has left.
    buyers.map((row) => (spend.now[row] === spend.now[row] ? spend.now[row]! : 0)),
    buyers.map((row) => spend.before[row]!),
  );
  return interval.low === interval.low ? { ...interval, customers: buyers.length } : null;
}
