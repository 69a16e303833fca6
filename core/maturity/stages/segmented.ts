import { guardedTest } from '../guarded-test';
import type { MaturityStage } from '../maturity';
import { measuredTest } from '../measured-test';

/** One segment is a list. */
const SEGMENTS = 2;
/** One account in ten can still be looked at by hand; more, and territories are drawn over what nobody knows. */
const UNPLACED = 0.1;
/** Accounts come and change between two runs; where more than one in twenty differs, the sheet is not this segmentation. */
const WRITTEN = 0.95;

/** Accounts are worked by segment, and the sheet says which. */
export const segmented: MaturityStage = {
  name: 'segmented',
  meaning: 'every account is in one segment by rules that anybody can apply, and the workbook says which',
  tests: [
    guardedTest('too early', 'accounts'),
    measuredTest({
      name: 'segments',
      step: 'segments',
      unit: 'count',
      good: 'at least',
      threshold: SEGMENTS,
      figure: ({ model, facts }) => (model === null ? 0 : (facts?.segments ?? null)),
      passed: '{figure} segments hold accounts ({threshold} or more)',
      missing: {
        says: '{figure} {figure|segment holds|segments hold} accounts; it takes {threshold}',
        advice: 'draw a line on the yardstick, or have lines suggested',
      },
    }),
    measuredTest({
      name: 'placed',
      step: 'accounts',
      unit: 'share',
      good: 'at most',
      threshold: UNPLACED,
      figure: ({ facts }) => (facts && facts.market > 0 ? facts.unplaced / facts.market : null),
      passed: 'blanks leave the segment of {figure} of the accounts open, at most {threshold}',
      missing: {
        says: 'blanks leave the segment of {figure} of the accounts open, more than {threshold}',
        advice: 'fill the fields that segment rules ask, or let a rule say what a blank means',
      },
      unknown: {
        says: 'no account is in the market',
        advice: 'check the conditions of TAM and the exclusions',
      },
    }),
    guardedTest('classifiable in a minute', 'segments'),
    guardedTest('top segment', 'segments'),
    measuredTest({
      name: 'written',
      step: 'finish',
      unit: 'share',
      good: 'at least',
      threshold: WRITTEN,
      figure: ({ facts }) =>
        facts?.written && facts.accounts > 0 ? facts.written.agree / facts.accounts : null,
      parameters: ({ facts }) => ({ written: facts?.written?.accounts ?? 0 }),
      passed: '{figure} of the accounts have the model’s segment written beside them, at least {threshold}',
      missing: {
        says: 'segments are written beside {written} {written|account|accounts}; {figure} of all accounts have the one that the model gives, less than {threshold}',
        advice: 'write the segments into the workbook, so that everybody works by the same ones',
      },
      unknown: {
        says: 'nobody has looked whether segments are written beside the accounts',
        advice: 'write the segments into the workbook',
      },
    }),
  ],
};
