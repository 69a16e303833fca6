import { atLeast, field } from '../../expr/builders';
import { edgesOf, pointsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

/** Bands: each line gives its points from its number upwards; below the lowest line 0. An edge belongs to the band above. */
export const bands = defineCriterion({
  kind: 'bands',
  label: 'Bands',
  help: 'Points by the band that a number falls into: each line holds from its number upwards.',
  fieldKinds: ['number', 'money'],
  lines: [
    {
      test: 'from',
      help: 'from this number upwards',
      value: 'number',
      points: true,
      least: 1,
      most: Infinity,
    },
  ],
  toExpr(criterion) {
    const asked = field(criterion.field);
    const highestFirst = [...edgesOf(criterion, 'from')].sort((one, other) => other.value - one.value);
    const branches = highestFirst.map(({ value, points }) => ({ when: atLeast(asked, value), points }));
    return pointsOf(asked, branches, 0);
  },
});
