import { defineProblem, found, refused } from '../../values/problem';
import { defineFunction } from '../define-function';

const tooFew = defineProblem(
  'too-few-values',
  'classes: {classes} classes need as many different values, and the range holds {distinct}',
);

export const naturalBreaksFunction = defineFunction({
  name: 'NATURAL_BREAKS',
  summary: 'Cuts values into classes where the gaps are: optimal one-dimensional k-means.',
  params: {
    values: { kind: 'numbers', label: 'Values', help: 'A range of numbers; texts and blanks are skipped.' },
    classes: { kind: 'number', label: 'Classes', help: 'How many classes.', min: 1, max: 50, integer: true },
  },
  returns: { shape: 'table' },
  examples: [
    // Wang & Song (2011), "Ckmeans.1d.dp": sizes 4, 3, 3; centres −1, 2, 5.
    {
      args: [[[-1], [2], [-1], [2], [4], [5], [6], [-1], [2], [-1]], 3],
      gives: [
        ['class', 'from', 'to', 'count', 'mean'],
        [1, -1, -1, 4, -1],
        [2, 2, 2, 3, 2],
        [3, 4, 6, 3, 5],
      ],
    },
  ],
  compute({ values, classes }, reserve) {
    const distinct = new Set(values).size;
    if (distinct < classes) return refused([tooFew({ classes, distinct })]);
    const breaks = reserve().naturalBreaks(values, classes);
    const rows = breaks.map(({ from, to, size, centre }, at) => [at + 1, from, to, size, centre]);
    return found([['class', 'from', 'to', 'count', 'mean'], ...rows]);
  },
});
