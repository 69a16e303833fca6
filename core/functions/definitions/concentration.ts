import { defineProblem, found, refused } from '../../values/problem';
import { defineFunction } from '../define-function';

const noTotal = defineProblem(
  'concentration-total',
  'values: the values add up to nothing, so there are no shares',
);

const usualShares = [0.01, 0.05, 0.1, 0.2, 0.5];

export const concentrationFunction = defineFunction({
  name: 'CONCENTRATION',
  summary: 'What share of the value the top accounts hold: the 80 of 80/20.',
  params: {
    values: {
      kind: 'numbers',
      label: 'Values',
      help: 'A range of numbers, one an account; texts and blanks are skipped.',
      min: 0,
    },
    shares: {
      kind: 'numbers',
      label: 'Top shares',
      help: 'Which top shares of the accounts to look at, such as 20 %; left out: 1, 5, 10, 20 and 50 %.',
      min: 0,
      max: 1,
      optional: true,
    },
  },
  returns: { shape: 'table', unit: 'share' },
  examples: [
    {
      args: [[[60], [20], [10], [5], [5]], 0.2],
      gives: [
        ['top share', 'accounts', 'share of value'],
        [0.2, 1, 0.6],
      ],
    },
  ],
  compute({ values, shares }, reserve) {
    const { concentration } = reserve();
    const asked = shares ? [...shares] : usualShares;
    const rows = asked.map((share) => [share, share * values.length, concentration(values, share)]);
    if (rows.some(([, , held]) => Number.isNaN(held))) return refused([noTotal()]);
    return found([['top share', 'accounts', 'share of value'], ...rows]);
  },
});
