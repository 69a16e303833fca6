import { field, oneOf } from '../../expr/builders';
import { linesOf, pointsAt, pointsOf, textsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

/** Match: points by the text that stands in the field, compared without case and surplus blanks. */
export const match = defineCriterion({
  kind: 'match',
  label: 'Match',
  help: 'Points by what a category is: each line names one or several texts.',
  fieldKinds: ['category', 'id'],
  lines: [
    { test: 'is', help: 'is one of these texts', value: 'texts', points: true, least: 1, most: Infinity },
    { test: 'otherwise', help: 'is anything else', value: 'none', points: true, least: 0, most: 1 },
  ],
  toExpr(criterion) {
    const asked = field(criterion.field);
    const branches = linesOf(criterion, 'is').flatMap((line) =>
      line.points === null ? [] : [{ when: oneOf(asked, textsOf(line)), points: line.points }],
    );
    return pointsOf(asked, branches, pointsAt(criterion, 'otherwise'));
  },
});
