import { defineProblem, found, refused } from '../../values/problem';
import { defineFunction } from '../define-function';

const noTotal = defineProblem('lorenz-total', 'values: the values add up to nothing, so there are no shares');

/** Above this many values the curve is drawn in steps of one hundredth. */
const MOST_POINTS = 100;

export const lorenzFunction = defineFunction({
  name: 'LORENZ',
  summary: 'The Lorenz curve: what share of the value the smallest accounts together hold.',
  params: {
    values: {
      kind: 'numbers',
      label: 'Values',
      help: 'A range of numbers, one an account; texts and blanks are skipped.',
      min: 0,
    },
  },
  returns: { shape: 'table' },
  examples: [
    {
      args: [[[1], [3]]],
      gives: [
        ['share of accounts', 'share of value'],
        [0, 0],
        [0.5, 0.25],
        [1, 1],
      ],
    },
  ],
  compute({ values }, reserve) {
    const curve = reserve().lorenz(values, values.length > MOST_POINTS ? MOST_POINTS : undefined);
    if (curve.accounts.length === 0) return refused([noTotal()]);
    const points = Array.from(curve.accounts, (share, at) => [share, curve.value[at] ?? 0]);
    return found([['share of accounts', 'share of value'], ...points]);
  },
});
