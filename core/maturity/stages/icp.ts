import type { MaturityStage } from '../maturity';
import { measuredTest } from '../measured-test';

/** A book is about 50 accounts, which one person still keeps in the head; a profile is for more than that. */
const ONE_BOOK = 50;
/** One criterion or two are a filter; three are the fewest of which one can be outvoted. */
const CRITERIA = 3;
/** Who is not to be sold to belongs to a profile: at least one such rule. */
const EXCLUSIONS = 1;
/** One grade parts nothing. */
const GRADES = 2;
/** Where four in five share a grade, the profile finds no fifth to begin with (80/20). */
const COMMONEST = 0.8;
/** Blanks are left out of a score and the rest is re-weighted; below three fifths it tells rather what is filled. */
const KNOWN = 0.6;

/** It is written down who fits, and the accounts can be graded by it. */
export const icp: MaturityStage = {
  name: 'ICP',
  meaning: 'it is written down which accounts fit, and every account has a grade by it',
  tests: [
    measuredTest({
      name: 'list',
      step: 'accounts',
      unit: 'count',
      good: 'at least',
      threshold: ONE_BOOK,
      figure: ({ model, facts }) => (model === null ? 0 : (facts?.accounts ?? null)),
      passed: '{figure} accounts are read, enough for a profile ({threshold} or more)',
      missing: {
        says: '{figure} accounts are read; a profile is for {threshold} or more',
        advice: 'choose the table of accounts, or export all of them from the CRM',
      },
    }),
    measuredTest({
      name: 'criteria',
      step: 'fit',
      unit: 'count',
      good: 'at least',
      threshold: CRITERIA,
      figure: ({ model }) => model?.criteria.length ?? 0,
      passed: '{figure} criteria say who fits ({threshold} or more)',
      missing: {
        says: '{figure} criteria say who fits; a profile has {threshold} or more',
        advice: 'add criteria on what your best customers have in common, or learn them from wins',
      },
    }),
    measuredTest({
      name: 'exclusions',
      step: 'market',
      unit: 'count',
      good: 'at least',
      threshold: EXCLUSIONS,
      figure: ({ model }) => model?.exclusions.length ?? 0,
      passed: '{figure} {figure|exclusion says|exclusions say} who is not to be sold to',
      missing: {
        says: 'no exclusion says who is not to be sold to',
        advice: 'exclude partners, competitors and whoever cannot buy',
      },
    }),
    measuredTest({
      name: 'grades',
      step: 'fit',
      unit: 'count',
      good: 'at least',
      threshold: GRADES,
      figure: ({ model }) => model?.grades.length ?? 0,
      passed: '{figure} grades part the accounts ({threshold} or more)',
      missing: {
        says: '{figure} {figure|grade parts|grades part} nothing; it takes {threshold}',
        advice: 'set the scores at which grades begin',
      },
    }),
    measuredTest({
      name: 'tells apart',
      step: 'fit',
      unit: 'share',
      good: 'at most',
      threshold: COMMONEST,
      figure: ({ facts }) => facts?.commonestGrade ?? null,
      passed: 'the commonest grade has {figure} of the accounts, at most {threshold}',
      missing: {
        says: 'the commonest grade has {figure} of the accounts, more than {threshold}: it tells hardly any apart',
        advice: 'move the lines of the grades, or ask for what not every account has',
      },
      unknown: {
        says: 'no account in the market has a grade',
        advice: 'add criteria and grades, and check that the market holds accounts',
      },
    }),
    measuredTest({
      name: 'known',
      step: 'accounts',
      unit: 'share',
      good: 'at least',
      threshold: KNOWN,
      figure: ({ facts }) => facts?.confidence ?? null,
      passed: 'what the criteria ask is known to {figure} by weight, at least {threshold}',
      missing: {
        says: 'what the criteria ask is known to {figure} by weight, less than {threshold}: scores tell what is filled rather than who fits',
        advice:
          'fill the fields that the heaviest criteria ask, or give their weight to fields that are filled',
      },
      unknown: {
        says: 'no account in the market has a score',
        advice: 'add criteria on fields that are filled',
      },
    }),
  ],
};
