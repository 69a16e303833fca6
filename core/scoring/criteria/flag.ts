import { field, not } from '../../expr/builders';
import { pointsAt, pointsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

/** Flag: points for yes and for no; the one that has no line gives 0. */
export const flag = defineCriterion({
  kind: 'flag',
  label: 'Flag',
  help: 'Points for yes, points for no.',
  fieldKinds: ['flag'],
  lines: [
    { test: 'yes', help: 'the flag is set', value: 'none', points: true, least: 0, most: 1 },
    { test: 'no', help: 'the flag is not set', value: 'none', points: true, least: 0, most: 1 },
  ],
  oneOf: ['yes', 'no'],
  toExpr(criterion) {
    const asked = field(criterion.field);
    return pointsOf(
      asked,
      [{ when: not(asked), points: pointsAt(criterion, 'no') }],
      pointsAt(criterion, 'yes'),
    );
  },
});
