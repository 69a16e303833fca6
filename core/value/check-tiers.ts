import { fold, sameText } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import type { Tier } from './valuation';

const nameless = defineProblem('tier-name', 'this tier has no name');
const twice = defineProblem('tier-twice', 'the tier "{name}" stands here a second time');
const fromOutside = defineProblem(
  'tier-from',
  'tier "{name}" is given from an amount of 0 or more, and {from} is not',
);
const oneLine = defineProblem(
  'tier-one-line',
  'the tiers "{before}" and "{name}" both begin at {from}, and only one of them can be given',
);
/** A share that is none: one problem, whether the tier is learned or written. */
export const tierShareOutside = defineProblem(
  'tier-share',
  'the share of tier "{name}" is above 0 and up to 1, and {share} is not',
);
const shareOrder = defineProblem(
  'tier-share-line',
  'shares are counted from the top: "{name}" begins below "{above}", so its share is above {most}, and {share} is not',
);

function checkOrder(tier: Tier, tiers: readonly Tier[], at: string): readonly Problem[] {
  const { name, from, share } = tier;
  if (share === undefined) return [];
  const above = tiers.find((other) => other.from > from && (other.share ?? 0) >= share);
  if (!above) return [];
  const parameters = { name, share, above: above.name, most: above.share ?? 0 };
  return [shareOrder(parameters, { path: `${at}.share` })];
}

/**
 * What is wrong with tiers: a name that is missing or stands twice, a line below 0 or that two tiers begin from, a share
 * outside 0 to 1 or that does not grow as lines fall.
 * @param tiers - in any order
 * @returns every problem at once, at its path: `tiers[1].from`
 */
export function checkTiers(tiers: readonly Tier[]): readonly Problem[] {
  return tiers.flatMap((tier, index) => {
    const at = `tiers[${index}]`;
    const { name, from, share } = tier;
    const before = tiers.slice(0, index);
    const same = before.find((other) => other.from === from);
    const isFrom = from >= 0 && from < Infinity;
    const isShare = share === undefined || (share > 0 && share <= 1);
    return [
      ...(fold(name) === '' ? [nameless({}, { path: `${at}.name` })] : []),
      ...(fold(name) !== '' && before.some((other) => sameText(other.name, name))
        ? [twice({ name }, { path: `${at}.name` })]
        : []),
      ...(isFrom ? [] : [fromOutside({ name, from }, { path: `${at}.from` })]),
      ...(same && isFrom ? [oneLine({ before: same.name, name, from }, { path: `${at}.from` })] : []),
      ...(isShare
        ? checkOrder(tier, tiers, at)
        : [tierShareOutside({ name, share }, { path: `${at}.share` })]),
    ];
  });
}
