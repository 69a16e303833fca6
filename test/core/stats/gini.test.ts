import { gini } from '../../../core/stats/gini';

describe('gini', () => {
  test('the ten incomes of the R package ineq give 0.462091', () => {
    // R, package ineq: Gini(c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261))
    expect(gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])).toBeCloseTo(0.462091, 6);
  });

  test.each([
    ['equal accounts', [5, 5, 5, 5], 0],
    ['one holds everything', [0, 0, 0, 9], 0.75],
    ['a single account', [7], 0],
    // mean absolute difference over twice the mean: (0 + 1 + 2 + 1 + 0 + 1 + 2 + 1 + 0) / 9 / (2 · 2)
    ['1, 2, 3', [1, 2, 3], 8 / 36],
    ['blanks are left out', [1, NaN, 2, 3], 8 / 36],
  ])('%s', (_, values, expected) => {
    expect(gini(values)).toBeCloseTo(expected, 14);
  });

  test('without a total above 0 there is none', () => {
    expect(gini([])).toBeNaN();
    expect(gini([0, 0])).toBeNaN();
    expect(gini([-3, 1])).toBeNaN();
  });
});
