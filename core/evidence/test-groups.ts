import { cycleDays, decidedDeals } from '../history/decided-deals';
import { WON } from '../history/history';
import { growthByAccount } from '../history/spend-by-account';
import type { GroupOutcomes } from '../segments/difference/outcomes';
import { doesItDiffer, type DifferenceFindings } from '../segments/does-it-differ';
import type { Groups } from './groups-by';
import type { ReadTables } from './second-tables';

const pick = (values: Float64Array, places: readonly number[]): Float64Array =>
  Float64Array.from(places, (at) => values[at]!).filter((value) => value === value);

/** Customers up for another year, and those that stayed: accounts that spent the year before, and spend still. */
function renewals(history: ReadTables, accounts: number) {
  const grown = history.spend ? growthByAccount(history, accounts, history.asOf ?? NaN) : null;
  if (!grown) return null;
  const renewable = grown.growth.map((growth) => Number(growth === growth));
  return { renewable, retained: grown.growth.map((growth) => Number(growth > -1)) };
}

/** What became of the deals and customers of each group. */
export function groupOutcomes({ names, of }: Groups, history: ReadTables): readonly GroupOutcomes[] {
  const { deals } = history;
  const kept = renewals(history, of.length);
  const decided = deals && decidedDeals(deals, null, true);
  const cycles = deals && cycleDays(deals);
  return names.map((name, group): GroupOutcomes => {
    const own = decided ? [...decided.deal.keys()].filter((at) => of[decided.account[at]!] === group) : [];
    const places = own.map((at) => decided!.deal[at]!);
    const won = places.filter((deal) => deals!.outcome[deal] === WON);
    const accounts = kept ? [...of.keys()].filter((row) => of[row] === group) : [];
    const count = (flags: ArrayLike<number>): number => accounts.reduce((sum, row) => sum + flags[row]!, 0);
    return {
      name,
      ...(deals
        ? {
            won: won.length,
            decided: own.length,
            cycleDays: pick(cycles!, won),
            dealSizes: pick(deals.amount, won),
          }
        : {}),
      ...(kept ? { retained: count(kept.retained), renewable: count(kept.renewable) } : {}),
    };
  });
}

/**
 * Whether groups of accounts differ in win rate, cycle and size of won deals, and in how many customers stayed from one
 * year to the next. See `doesItDiffer`.
 */
export function testGroups(groups: Groups, history: ReadTables): DifferenceFindings {
  return doesItDiffer(groups.field, groupOutcomes(groups, history));
}
