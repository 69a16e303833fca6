import { naturalBreaks } from '../stats/natural-breaks';
import { countBelow } from '../stats/percent-rank';
import { sortNumbers } from '../stats/sort-numbers';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { tierShareOutside } from './check-tiers';
import { lowestLine } from './lowest-line';
import { roundestWithin } from './round-number';
import type { Tier } from './valuation';

/** How tiers are cut: lines as written, shares of the accounts counted from the top (each with all above it), or where values part by themselves. */
export type TierCut =
  | { readonly by: 'lines'; readonly lines: readonly { readonly name: string; readonly from: number }[] }
  | { readonly by: 'shares'; readonly shares: readonly { readonly name: string; readonly share: number }[] }
  /** The best tier first. */
  | { readonly by: 'natural breaks'; readonly names: readonly string[] };

/** The largest share of the accounts that the top tier should hold: a rule of thumb. */
export const mostInTopTier = 0.2;

/** Tiers by share where nobody said: rules of thumb. */
export const defaultTierShares: readonly { readonly name: string; readonly share: number }[] = [
  { name: 'A', share: mostInTopTier },
  { name: 'B', share: 0.5 },
  { name: 'C', share: 1 },
];

const noValues = defineProblem('tiers-no-values', 'no account has a known value, so there is nothing to cut');
const sharesNotRising = defineProblem(
  'tier-share-order',
  'shares are counted from the top, so that of tier "{name}" is above {before}, and {share} is not',
);
const sharesEmpty = defineProblem(
  'tier-share-empty',
  '{percent} % of {accounts} accounts is less than one account, so tier "{name}" would be empty',
);
const tied = defineProblem(
  'tier-tied',
  '{count} accounts tie at {value}, so no line gives tier "{name}" at most {percent} % of the accounts: leave the tier out or change its share',
);
const tooFewValues = defineProblem(
  'tiers-too-few-values',
  '{values} different values above 0 cannot be cut into {tiers} tiers',
);
const tiesKept = defineNotice(
  'tier-ties',
  '{count} accounts tie at {value} and stay together below tier "{name}", which is left with {accounts}',
);
const topTooLarge = defineNotice(
  'tier-top-large',
  'tier "{name}" holds {percent} % of the accounts; the top tier should hold {most} % at most',
);

const percentText = (share: number): string => numberText(share * 100, 1);
const learnedText = (count: number, day: number | null): string =>
  `learned from ${numberText(count)} accounts${day === null ? '' : ` on ${isoDay(day)}`}`;

interface Cut {
  readonly tier: Tier;
  readonly notices: readonly Problem[];
}

/** The lowest line that no more than a share of the accounts reach; equal values stay on one side. */
function cutShare(
  sorted: Float64Array,
  { name, share }: { readonly name: string; readonly share: number },
  note: string,
): Result<Cut> {
  const count = sorted.length;
  // A hair more than the product, or 0.29 · 100 would be 28 accounts.
  const reaching = Math.min(count, Math.floor(share * count + 1e-9));
  if (reaching === 0) return refused([sharesEmpty({ name, accounts: count, percent: percentText(share) })]);
  const lowest = lowestLine(sorted, reaching);
  if (!lowest) {
    const largest = sorted[count - 1]!;
    const ties = count - countBelow(sorted, largest);
    return refused([tied({ name, count: ties, value: numberText(largest), percent: percentText(share) })]);
  }
  // A tier of all accounts is one for those to come as well, however little they are worth.
  const from = share === 1 ? Math.min(0, lowest.line) : lowest.line;
  if (!lowest.tied) return found({ tier: { name, from, share, note }, notices: [] });
  const ties = { count: lowest.tied.count, value: numberText(lowest.tied.value) };
  const notice = tiesKept({ name, ...ties, accounts: lowest.reaching });
  return found({ tier: { name, from, share, note: `${note}; ${notice.message}` }, notices: [notice] });
}

function shareProblems(
  shares: readonly { readonly name: string; readonly share: number }[],
): readonly Problem[] {
  return shares.flatMap(({ name, share }, at) => {
    const path = { path: `tiers[${at}].share` };
    if (!(share > 0 && share <= 1)) return [tierShareOutside({ name, share }, path)];
    const before = shares[at - 1]?.share;
    return before !== undefined && share <= before ? [sharesNotRising({ name, share, before }, path)] : [];
  });
}

function cutShares(
  sorted: Float64Array,
  shares: readonly { readonly name: string; readonly share: number }[],
  day: number | null,
): Result<readonly Tier[]> {
  const wrong = shareProblems(shares);
  if (wrong.length > 0) return refused(wrong);
  const cuts = shares.map((each) => {
    const note = `the top ${percentText(each.share)} %, ${learnedText(sorted.length, day)}`;
    return cutShare(sorted, each, note);
  });
  const problems = cuts.flatMap((cut) => (cut.ok ? [] : cut.problems));
  if (problems.length > 0) return refused(problems);
  const good = cuts.flatMap((cut) => (cut.ok ? [cut.value] : []));
  const same = good.findIndex(({ tier }, at) => at > 0 && tier.from >= good[at - 1]!.tier.from);
  if (same > 0) {
    const { name, from, share } = good[same]!.tier;
    const count = sorted.length - countBelow(sorted, from);
    return refused([tied({ name, count, value: numberText(from), percent: percentText(share ?? 1) })]);
  }
  return found(
    good.map(({ tier }) => tier),
    good.flatMap(({ notices }) => notices),
  );
}

function cutNaturally(
  sorted: Float64Array,
  names: readonly string[],
  day: number | null,
): Result<readonly Tier[]> {
  const classes = naturalBreaks(sorted, names.length, 'log');
  if (classes.length < names.length || names.length === 0) {
    return refused([tooFewValues({ values: classes.length, tiers: names.length })]);
  }
  const note = `natural break on the log, ${learnedText(sorted.length, day)}`;
  const lines = classes.map(({ from }, at) => {
    const below = classes[at - 1];
    return below ? roundestWithin(below.to, from) : 0;
  });
  return found(names.map((name, at) => ({ name, from: lines[names.length - 1 - at]!, note })));
}

function topNotices(sorted: Float64Array, tiers: readonly Tier[]): readonly Problem[] {
  const top = tiers[0];
  if (!top || tiers.length < 2) return [];
  const share = (sorted.length - countBelow(sorted, top.from)) / sorted.length;
  if (share <= mostInTopTier) return [];
  return [topTooLarge({ name: top.name, percent: percentText(share), most: percentText(mostInTopTier) })];
}

/**
 * Tiers as lines in money, frozen with where they come from. By shares: the line that at most so many of the accounts reach,
 * counted from the top; accounts of equal value are never parted, so a tier is smaller rather than larger, and its note says
 * so. By natural breaks: on the log of the values above 0, the lowest tier from 0 up. Cut lines stand at the roundest number
 * that parts the same accounts, and that of a tier of all accounts at 0 or below. A top tier of more than 20 % of the accounts is said.
 *
 * @param values - lifetime values in money; blank (NaN) is left out
 * @param cut - how, and the names, the best tier first
 * @param day - the day of learning (since 1899-12-30); null is not noted
 * @returns the tiers, highest line first; refused where nothing is known, a tier would be empty or ties leave no line
 */
export function cutTiers(values: Float64Array, cut: TierCut, day: number | null): Result<readonly Tier[]> {
  if (cut.by === 'lines') {
    const tiers = [...cut.lines].sort((one, other) => other.from - one.from);
    return found(tiers, topNotices(sortNumbers(values), tiers));
  }
  const sorted = sortNumbers(values);
  if (sorted.length === 0) return refused([noValues()]);
  const tiers =
    cut.by === 'shares' ? cutShares(sorted, cut.shares, day) : cutNaturally(sorted, cut.names, day);
  return tiers.ok ? found(tiers.value, [...tiers.notices, ...topNotices(sorted, tiers.value)]) : tiers;
}
