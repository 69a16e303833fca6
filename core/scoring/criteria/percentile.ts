import { atLeast, field } from '../../expr/builders';
import { numberText } from '../../values/number-text';
import { defineProblem } from '../../values/problem';
import type { Criterion } from '../criterion';
import { numberOfTest, pointsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

const falling = defineProblem(
  'percentile-order',
  'the cut at percentile {percent} ({cut}) is below the cut at percentile {lower} ({lowerCut})',
);

interface Cut {
  readonly percent: number;
  readonly value: number;
  readonly points: number;
  readonly line: number;
}

/** The lines whose cut is known, highest percentile first. */
function cutsOf(criterion: Criterion): readonly Cut[] {
  const cuts = criterion.lines.flatMap(({ test, value, points }, line): Cut[] => {
    const percent = numberOfTest(test, 'percentile');
    if (percent === undefined || typeof value !== 'number' || !Number.isFinite(value)) return [];
    return points === null ? [] : [{ percent, value, points, line }];
  });
  return cuts.sort((one, other) => other.percent - one.percent);
}

/**
 * Percentile: points from a share of the accounts upwards. The cuts are learned once (`freezePercentiles`) and stand in
 * the model, so that an account's points do not depend on which other accounts are looked at.
 * Where two percentiles have the same cut, the higher one holds.
 */
export const percentile = defineCriterion({
  kind: 'percentile',
  label: 'Percentile',
  help: 'Points by the place among all accounts; the cuts are learned once and then stand in the model.',
  fieldKinds: ['number', 'money'],
  lines: [
    {
      test: 'percentile',
      numbered: { min: 0, max: 100 },
      help: 'from the value below which so many percent of the accounts lie, upwards',
      value: 'number',
      learned: true,
      points: true,
      least: 1,
      most: Infinity,
    },
  ],
  check(criterion) {
    const cuts = cutsOf(criterion);
    return cuts.flatMap(({ percent, value, line }, at) => {
      const lower = cuts[at + 1];
      if (!lower || lower.value <= value) return [];
      const parameters = {
        percent,
        cut: numberText(value),
        lower: lower.percent,
        lowerCut: numberText(lower.value),
      };
      return [falling(parameters, { path: `lines[${line}].value` })];
    });
  },
  toExpr(criterion) {
    const asked = field(criterion.field);
    const branches = cutsOf(criterion).map(({ value, points }) => ({ when: atLeast(asked, value), points }));
    return pointsOf(asked, branches, 0);
  },
});
