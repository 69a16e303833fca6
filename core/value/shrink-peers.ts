import { betweenVariance } from '../stats/between-variance';
import { naturalLogarithm } from '../stats/exponential';
import { quantileOfSorted } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import { sparsity } from '../stats/sparsity';
import { meanOf } from '../stats/sum-of';
import type { PeerGroup } from './peer-groups';

/** A group's quantile on the log of money, after shrinkage. */
export interface PeerFigure {
  readonly figure: number;
  /** The variance of the figure about the group's true quantile. */
  readonly variance: number;
  /** The weight of the group's own quantile, 0 to 1. */
  readonly weight: number;
}

/** The slope that all groups of a level have together counts as much as this many accounts of a group's own. */
const sharedSlope = 20;

interface OwnFigure {
  readonly figure: number;
  readonly variance: number;
}

const logsOf = ({ spends }: PeerGroup): Float64Array => spends.map(naturalLogarithm);

/** The slope at the quantile of all groups laid over each other by their means, each spread as a sample of its size is. */
function slopeTogether(logs: readonly Float64Array[], share: number): number {
  const apart = logs.map((values) => {
    const mean = meanOf(values);
    const widen = Math.sqrt(values.length / (values.length - 1));
    return values.map((value) => (value - mean) * widen);
  });
  const together = new Float64Array(apart.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const values of apart) {
    together.set(values, next);
    next += values.length;
  }
  return sparsity(sortNumbers(together), share);
}

/** What a group says for itself: the quantile's sampling variance, and the square of what type 7 leans to the middle. */
function ownFigure(group: PeerGroup, logs: Float64Array, share: number, together: number): OwnFigure {
  const count = logs.length;
  const own = sparsity(logs, share);
  const slope2 = (sharedSlope * together * together + count * own * own) / (sharedSlope + count);
  const lean = (2 * share - 1) / (count + 1);
  // At the very end of the distribution a rank's width takes the place of share·(1 − share).
  const sampling = Math.max(share * (1 - share), 1 / count) / count;
  // Ties everywhere give a slope of 0; a variance above 0 keeps the weights finite.
  const variance = Math.max(slope2 * (sampling + lean * lean), 1e-12);
  return { figure: naturalLogarithm(quantileOfSorted(group.spends, share)), variance };
}

/**
 * The quantiles of groups of one level, drawn towards their parents' figures. On the log of money, with v the variance of a
 * group's own quantile and b how much true quantiles vary between groups (core/stats, `betweenVariance`), a group's weight
 * is w = b ÷ (b + v) and its figure w·own + (1 − w)·parent. The variance of the figure is
 * w·v + (1 − w)²·(the parent's + 2 ÷ max(1, groups − 3) · (own − parent)²); the last term stands for b being an estimate.
 * v is slope²·(q(1 − q) ÷ n + ((2q − 1) ÷ (n + 1))²), the slope being the group's own and that of all groups of the level
 * together, weighted n to 20.
 * Source: Morris (1983), Parametric empirical Bayes inference, for weights and intervals; Siddiqui (1960) for v.
 *
 * @param groups - of one level, each with at least 2 members
 * @param share - which quantile (type 7), 0 to 1
 * @param parentOf - the parent's figure; null where a group has none and keeps its own
 * @returns one figure a group, in their order
 */
export function shrinkPeers(
  groups: readonly PeerGroup[],
  share: number,
  parentOf: (group: PeerGroup) => PeerFigure | null,
): readonly PeerFigure[] {
  const logs = groups.map(logsOf);
  const together = slopeTogether(logs, share);
  const own = groups.map((group, at) => ownFigure(group, logs[at]!, share, together));
  const parents = groups.map(parentOf);
  const between = betweenVariance(
    own.map((each, at) => ({ ...each, centre: parents[at]?.figure ?? each.figure })),
  );
  const uncertain = 2 / Math.max(1, groups.length - 3);
  return own.map(({ figure, variance }, at) => {
    const parent = parents[at];
    if (!parent) return { figure, variance, weight: 1 };
    const weight = between / (between + variance);
    const apart = figure - parent.figure;
    const rest = (1 - weight) * (1 - weight);
    return {
      figure: weight * figure + (1 - weight) * parent.figure,
      variance: weight * variance + rest * (parent.variance + uncertain * apart * apart),
      weight,
    };
  });
}
