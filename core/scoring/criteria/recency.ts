import { atLeast, field } from '../../expr/builders';
import { numberText } from '../../values/number-text';
import { defineProblem } from '../../values/problem';
import { edgesOf, pointsAt, pointsOf } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

const noDay = defineProblem(
  'as-of-missing',
  'criterion "{criterion}" counts days but the model has no day to count from: fill the row setting, as of',
);

const daysText = (days: number): string => {
  if (days < 0) return days === -1 ? '1 day ahead' : `${numberText(-days)} days ahead`;
  return days === 1 ? '1 day ago' : `${numberText(days)} days ago`;
};

/**
 * Recency: points by the days from the field's day to the model's as-of day, whole days counted.
 * A day after the as-of day is 0 days ago. Never the computer's clock.
 */
export const recency = defineCriterion({
  kind: 'recency',
  label: 'Recency',
  help: 'Points by how many days ago something was, counted from the day in setting, as of.',
  fieldKinds: ['date'],
  lines: [
    {
      test: 'within days',
      help: 'at most so many days ago',
      value: 'number',
      min: 0,
      points: true,
      least: 1,
      most: Infinity,
    },
    { test: 'otherwise', help: 'longer ago', value: 'none', points: true, least: 0, most: 1 },
  ],
  check: (criterion, { asOf }) =>
    asOf === null ? [noDay({ criterion: criterion.name }, { path: 'kind' })] : [],
  toExpr(criterion, { asOf }) {
    const asked = field(criterion.field);
    const nearestFirst = [...edgesOf(criterion, 'within days')].sort((one, other) => one.value - other.value);
    const branches =
      asOf === null
        ? []
        : nearestFirst.map(({ value, points }) => ({
            when: atLeast(asked, Math.ceil(asOf - value)),
            points,
          }));
    return pointsOf(asked, branches, pointsAt(criterion, 'otherwise'));
  },
  valueText: (_, column, { asOf }) => {
    const values = column.kind === 'number' ? column.values : [];
    return (row) => daysText((asOf ?? NaN) - Math.floor(values[row] ?? NaN));
  },
});
