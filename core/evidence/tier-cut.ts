import { defaultTierShares, type TierCut } from '../value/cut-tiers';
import type { Tier } from '../value/valuation';
import { defineProblem, found, refused, type Result } from '../values/problem';

/** How tiers can be cut when a model learns: by share of the accounts, where values part by themselves, or not again. */
export const tierMethods = ['shares', 'natural breaks', 'lines'] as const satisfies readonly TierCut['by'][];
export type TierMethod = (typeof tierMethods)[number];

const noLines = defineProblem(
  'evidence/tiers-no-lines',
  'the model has no tiers whose lines could be kept: write some into the Model sheet, or cut tiers by shares or by natural breaks',
);
const noShare = defineProblem(
  'evidence/tiers-no-share',
  'no share of the accounts says where to cut {names|tier|tiers} {tiers}: write the share of each tier into the Model sheet, or cut by natural breaks',
);

/**
 * How a model's tiers are cut where nobody says: tiers that all have a share by their shares, others stay at their lines.
 * @param tiers as the model has them; none at all are cut by shares
 */
export function usualTierMethod(tiers: readonly Tier[] = []): TierMethod {
  return tiers.some(({ share }) => share === undefined) ? 'lines' : 'shares';
}

function byShares(tiers: readonly Tier[]): Result<TierCut> {
  const without = tiers.filter(({ share }) => share === undefined);
  if (without.length === 0) {
    return found({ by: 'shares', shares: tiers.map(({ name, share }) => ({ name, share: share! })) });
  }
  if (without.length < tiers.length || tiers.length !== defaultTierShares.length) {
    const names = without.map(({ name }) => `"${name}"`);
    return refused([noShare({ names: names.length, tiers: names.join(', ') })]);
  }
  return found({
    by: 'shares',
    shares: tiers.map(({ name }, at) => ({ name, share: defaultTierShares[at]!.share })),
  });
}

/**
 * How the tiers of a model are to be cut, under the names that they have; a model without tiers gets A, B and C. Three
 * tiers without a share get the usual ones: 20 %, 50 % and all.
 * @param tiers as the model has them, in any order; there may be none
 * @param method what was asked for
 * @returns the cut, the best tier first; refused where there are no lines to keep, or no shares to cut at
 */
export function tierCut(tiers: readonly Tier[], method: TierMethod): Result<TierCut> {
  const fromTop = [...tiers].sort((one, other) => other.from - one.from);
  if (method === 'lines')
    return tiers.length === 0 ? refused([noLines()]) : found({ by: 'lines', lines: fromTop });
  const named = fromTop.length === 0 ? defaultTierShares.map((tier) => ({ ...tier, from: 0 })) : fromTop;
  return method === 'shares'
    ? byShares(named)
    : found({ by: 'natural breaks', names: named.map(({ name }) => name) });
}
