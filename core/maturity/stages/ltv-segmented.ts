import type { Model } from '../../model/model';
import { potentialSourcesOf } from '../../model/worth-columns';
import { guardedTest } from '../guarded-test';
import type { MaturityStage } from '../maturity';
import { measuredTest } from '../measured-test';

/** Deals or spend: either tells something of one's own customers. */
const HISTORY = 1;
/** One way to tell what accounts could spend is enough. */
const POTENTIAL = 1;
/** A rate that nobody measured moves every lifetime alike: at least one retention must be one's own. */
const RETENTIONS = 1;
/** A lifetime is who buys × how much × how long; with two of the three from one's own customers the third may be assumed. */
const LESSONS = 2;
/** The share that fields are asked to be filled to everywhere here (guardrail fill rate). */
const LIFETIMES = 0.8;
/** One tier parts nothing. */
const TIERS = 2;

/** Retentions that rest on one's own customers: fitted to them, or a curve of theirs; a bare rate is an assumption. */
const ownRetentions = ({ retention = [] }: Model): number =>
  retention.filter(({ method, accounts }) => accounts !== undefined || method === 'curve').length;

/** How many of propensity, potential and retention the model has from one's own customers. */
const learnedLessons = (model: Model): number =>
  [model.propensity?.length ?? 0, model.peers?.length ?? 0, ownRetentions(model)].filter((count) => count > 0)
    .length;

/** Accounts are worked by what they bring over their lives. */
export const ltvSegmented: MaturityStage = {
  name: 'LTV segmented',
  meaning:
    'accounts are ranked and worked by what they bring over their lives, as learned from one’s own customers',
  tests: [
    measuredTest({
      name: 'potential',
      step: 'value',
      unit: 'count',
      good: 'at least',
      threshold: POTENTIAL,
      figure: ({ model }) => (model ? potentialSourcesOf(model).length : 0),
      passed: '{figure} {figure|way tells|ways tell} what an account could spend',
      missing: {
        says: 'nothing tells what an account could spend',
        advice: 'learn potential from what customers like it spend, give a formula, or map a column',
      },
    }),
    measuredTest({
      name: 'history',
      step: 'value',
      unit: 'count',
      good: 'at least',
      threshold: HISTORY,
      figure: ({ model, facts }) => {
        if (model && learnedLessons(model) > 0) return HISTORY;
        return facts === null || facts.history === null ? null : Number(facts.history);
      },
      passed: 'there is a history of your own customers, or the model was taught by one',
      missing: {
        says: 'no deals and no spend stand beside the accounts',
        advice: 'bring in deals (opportunities) or spend by year, each row with its account',
      },
      unknown: {
        says: 'nobody has looked whether deals or spend stand beside the accounts',
        advice: 'bring in deals (opportunities) or spend by year, each row with its account',
      },
    }),
    measuredTest({
      name: 'retention',
      step: 'value',
      unit: 'count',
      good: 'at least',
      threshold: RETENTIONS,
      figure: ({ model }) => (model ? ownRetentions(model) : 0),
      parameters: ({ model }) => ({ assumed: model?.retention?.length ?? 0 }),
      passed: '{figure} {figure|retention rests|retentions rest} on your own customers',
      missing: {
        says: 'how long customers stay rests on no customers of your own; {assumed} {assumed|rate is|rates are} assumed',
        advice: 'learn retention from spend by year or from cohorts, or write down your own curve',
      },
    }),
    measuredTest({
      name: 'learned',
      step: 'value',
      unit: 'count',
      good: 'at least',
      threshold: LESSONS,
      figure: ({ model }) => (model ? learnedLessons(model) : 0),
      passed:
        '{figure} of propensity, potential and retention are learned from your own customers ({threshold} or more)',
      missing: {
        says: '{figure} of propensity, potential and retention {figure|is|are} learned from your own customers; it takes {threshold}',
        advice: 'let the model learn them from deals and spend',
      },
    }),
    measuredTest({
      name: 'lifetimes',
      step: 'value',
      unit: 'share',
      good: 'at least',
      threshold: LIFETIMES,
      figure: ({ model, facts }) => {
        if (!model?.lifetime) return 0;
        return facts && facts.market > 0 ? (facts.lifetimes ?? 0) / facts.market : null;
      },
      passed: '{figure} of the accounts in the market have a lifetime value, at least {threshold}',
      missing: {
        says: '{figure} of the accounts in the market have a lifetime value, less than {threshold}',
        advice:
          'fill what it stands on: current spend for customers, potential and propensity for the others',
      },
      unknown: {
        says: 'no account is in the market',
        advice: 'check the conditions of TAM and the exclusions',
      },
    }),
    measuredTest({
      name: 'tiers',
      step: 'value',
      unit: 'count',
      good: 'at least',
      threshold: TIERS,
      figure: ({ model, facts }) => (model?.tiers ? (facts?.tiers ?? null) : 0),
      passed: '{figure} tiers of lifetime value hold accounts ({threshold} or more)',
      missing: {
        says: '{figure} {figure|tier|tiers} of lifetime value {figure|holds|hold} accounts; it takes {threshold}',
        advice: 'cut tiers by share of the accounts, or write your own lines',
      },
    }),
    guardedTest('value captured', 'segments'),
  ],
};
