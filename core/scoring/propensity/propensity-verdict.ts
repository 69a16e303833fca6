import type { AucInterval } from '../../stats/auc';
import { defineNotice, type Problem } from '../../values/problem';
import type { PropensityGrade } from './learning';

const chance = defineNotice(
  'propensity-chance',
  'no better than chance (AUC {auc}, 95 % interval {low} to {high}): do not use this to choose accounts',
);
const nothing = defineNotice(
  'propensity-nothing',
  'no better than chance: no field tells won from lost, so every account gets the same probability; do not use this to choose accounts',
);
const weak = defineNotice(
  'propensity-weak',
  'weak (AUC {auc}, 95 % interval {low} to {high}): a hint beside other reasons, not a reason by itself',
);
const fair = defineNotice(
  'propensity-fair',
  'fair (AUC {auc}, 95 % interval {low} to {high}): good enough to rank accounts, not to rule any out',
);
const good = defineNotice(
  'propensity-good',
  'good (AUC {auc}, 95 % interval {low} to {high}): ranks accounts well',
);
const strong = defineNotice(
  'propensity-strong',
  'strong (AUC {auc}, 95 % interval {low} to {high}): make sure that no field was filled after the outcome was known',
);

const kinds = { chance, weak, fair, good, strong } as const;

/**
 * How far a card carries: chance where it asks nothing or the interval of its AUC reaches down to 0.5, else weak below
 * 0.6, fair below 0.7, good below 0.8, strong from there on.
 *
 * @param interval the area under the curve, out of fold
 * @param characteristics how many the card asks
 * @returns one word
 */
export function propensityGrade({ auc, low }: AucInterval, characteristics: number): PropensityGrade {
  if (characteristics === 0 || !(low > 0.5)) return 'chance';
  if (auc < 0.6) return 'weak';
  if (auc < 0.7) return 'fair';
  return auc < 0.8 ? 'good' : 'strong';
}

/**
 * How far a card carries in plain words, with its area under the curve and the interval.
 *
 * @returns a notice: see `propensityGrade`
 */
export function propensityVerdict(interval: AucInterval, characteristics: number): Problem {
  if (characteristics === 0) return nothing();
  const shown = (value: number): string => value.toFixed(3);
  const { auc, low, high } = interval;
  return kinds[propensityGrade(interval, characteristics)]({
    auc: shown(auc),
    low: shown(low),
    high: shown(high),
  });
}
