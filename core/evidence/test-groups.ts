import { cycleDays, decidedDeals } from '../history/decided-deals';
import { WON } from '../history/history';
import { growthByAccount } from '../history/spend-by-account';
import type { GroupOutcomes } from '../segments/difference/outcomes';
import { doesItDiffer, type DifferenceFindings } from '../segments/does-it-differ';
import { listText } from '../segments/finding';
import { defineNotice } from '../values/problem';
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

/** The places of a list by group; those of group −1 are in none. */
function placesByGroup(groups: ArrayLike<number>, count: number): readonly number[][] {
  const places = Array.from({ length: count }, (): number[] => []);
  for (let at = 0; at < groups.length; at += 1) places[groups[at]!]?.push(at);
  return places;
}

/**
 * What became of the deals and customers of each group.
 * @param groups accounts by group; those of none are left out
 * @returns counts, cycles in days and deal sizes in money, a group; what the history does not tell is left out
 */
export function groupOutcomes({ names, of }: Groups, history: ReadTables): readonly GroupOutcomes[] {
  const { deals } = history;
  const kept = renewals(history, of.length);
  const decided = deals && decidedDeals(deals, null, true);
  const cycles = deals && cycleDays(deals);
  const ownDeals =
    decided &&
    placesByGroup(
      decided.account.map((row) => of[row]!),
      names.length,
    );
  const ownAccounts = placesByGroup(of, names.length);
  return names.map((name, group): GroupOutcomes => {
    const places = (ownDeals?.[group] ?? []).map((at) => decided!.deal[at]!);
    const won = places.filter((deal) => deals!.outcome[deal] === WON);
    const count = (flags: ArrayLike<number>): number =>
      ownAccounts[group]!.reduce((sum, row) => sum + flags[row]!, 0);
    return {
      name,
      ...(deals
        ? {
            won: won.length,
            decided: places.length,
            cycleDays: pick(cycles!, won),
            dealSizes: pick(deals.amount, won),
          }
        : {}),
      ...(kept ? { retained: count(kept.retained), renewable: count(kept.renewable) } : {}),
    };
  });
}

/** Fewer decided deals, and fewer customers up for renewal, than this say nothing of a group by itself. */
const LEAST = 5;

const smallGroups = defineNotice(
  'evidence/small-groups',
  '{count} {count|value|values} of {field} with fewer than {least} decided deals and fewer than {least} renewals {count|is|are} left out: {names}',
);

const isTelling = ({ decided = 0, renewable = 0 }: GroupOutcomes): boolean =>
  decided >= LEAST || renewable >= LEAST;

/**
 * Whether groups of accounts differ in win rate, cycle and size of won deals, and in how many customers stayed from one
 * year to the next. Values with fewer than 5 decided deals and fewer than 5 renewals are left out and named: a rare
 * misspelling is no group. Segments are all compared, whatever their size. See `doesItDiffer`.
 * @param groups as `groupsBy` makes them
 */
export function testGroups(groups: Groups, history: ReadTables): DifferenceFindings {
  const { field } = groups;
  const all = groupOutcomes(groups, history);
  const telling = field === 'segment' ? all : all.filter(isTelling);
  const findings = doesItDiffer(field, telling);
  if (telling.length === all.length) return findings;
  const small = all.filter((group) => !isTelling(group)).map(({ name }) => name);
  const notice = smallGroups({ field, count: small.length, least: LEAST, names: listText(small) });
  return { ...findings, notices: [notice, ...findings.notices] };
}
