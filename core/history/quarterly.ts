import { sumByGroup } from '../stats/sum-of';
import { civilDay, serialDay } from '../values/day';
import { LOST, OPEN, WON, type Deals } from './history';

/** Wins, losses and bookings of groups by calendar quarter. */
export interface Quarterly {
  /** The first day of each quarter, ascending, none left out between the first and the last. */
  readonly quarters: Float64Array;
  /** By group, then by quarter. */
  readonly won: readonly Int32Array[];
  readonly lost: readonly Int32Array[];
  /** What was won, in money. */
  readonly bookings: readonly Float64Array[];
}

/** Quarters since year 0 of the one that a day lies in. */
function quarterOf(day: number): number {
  const { year, month } = civilDay(day);
  return year * 4 + Math.floor((month - 1) / 3);
}

const firstDayOf = (quarter: number): number => serialDay(Math.floor(quarter / 4), (quarter % 4) * 3 + 1, 1)!;

/**
 * What was won and lost in each calendar quarter, by the day on which deals closed, for groups of accounts such as
 * segments. Deals that are open, without a closing day, or of no group are left out.
 * @param groups the group of each account, 0 to groupCount − 1; others are of none
 */
export function quarterly(deals: Deals, groups: ArrayLike<number>, groupCount: number): Quarterly {
  const groupOf = (deal: number): number => {
    const account = deals.account[deal]!;
    const group = account < 0 ? -1 : (groups[account] ?? -1);
    return group < groupCount ? group : -1;
  };
  const places = Array.from(deals.outcome.keys()).filter(
    (deal) => deals.outcome[deal] !== OPEN && !Number.isNaN(deals.closed[deal]!) && groupOf(deal) >= 0,
  );
  const quarterOfDeal = places.map((deal) => quarterOf(deals.closed[deal]!));
  const first = quarterOfDeal.reduce((least, quarter) => Math.min(least, quarter), Infinity);
  const last = quarterOfDeal.reduce((most, quarter) => Math.max(most, quarter), -Infinity);
  const width = places.length === 0 ? 0 : last - first + 1;
  const cells = Int32Array.from(places, (deal, at) => groupOf(deal) * width + quarterOfDeal[at]! - first);
  const count = (outcome: number): Int32Array => {
    const counts = new Int32Array(groupCount * width);
    places.forEach((deal, at) => {
      if (deals.outcome[deal] === outcome) counts[cells[at]!]! += 1;
    });
    return counts;
  };
  const amounts = places.map((deal) => (deals.outcome[deal] === WON ? deals.amount[deal]! : NaN));
  const byGroup = <Cells extends Int32Array | Float64Array>(all: Cells): Cells[] =>
    Array.from({ length: groupCount }, (_, group) => all.slice(group * width, (group + 1) * width) as Cells);
  return {
    quarters: Float64Array.from({ length: width }, (_, at) => firstDayOf(first + at)),
    won: byGroup(count(WON)),
    lost: byGroup(count(LOST)),
    bookings: byGroup(sumByGroup(amounts, cells, groupCount * width)),
  };
}
