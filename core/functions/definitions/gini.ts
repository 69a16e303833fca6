import { defineProblem, found, refused } from '../../values/problem';
import { defineFunction } from '../define-function';

const noTotal = defineProblem(
  'gini-total',
  'values: the values add up to nothing, so there is no concentration to measure',
);

export const giniFunction = defineFunction({
  name: 'GINI',
  summary: 'How unevenly values are spread: 0 all alike, towards 1 all in one account.',
  params: {
    values: {
      kind: 'numbers',
      label: 'Values',
      help: 'A range of numbers, one an account; texts and blanks are skipped.',
      min: 0,
    },
  },
  returns: { shape: 'cell', unit: 'index' },
  examples: [
    // R, package ineq, Gini(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261)).
    {
      args: [[[541], [1463], [2445], [3438], [4437], [5401], [6392], [8304], [11904], [22261]]],
      gives: 0.46209113026762383,
    },
    { args: [[['Revenue'], [10], [10], [null], ['n/a'], [10]]], gives: 0 },
  ],
  compute({ values }, reserve) {
    const index = reserve().gini(values);
    return Number.isNaN(index) ? refused([noTotal()]) : found(index);
  },
});
