import { countBelow, percentRank } from '../../../core/stats/percent-rank';
import { sortNumbers } from '../../../core/stats/sort-numbers';

// Excel's help page of PERCENTRANK.INC; Excel cuts its answers to three digits.
const excel = sortNumbers([13, 12, 11, 8, 4, 3, 2, 1, 1, 1]);

describe('percentRank', () => {
  test.each([
    [2, 0.333],
    [4, 0.555],
    [8, 0.666],
    [5, 0.583],
    [1, 0],
    [13, 1],
  ])('of %d is %d, as in Excel', (value, expected) => {
    expect(Math.floor(percentRank(excel, value) * 1000) / 1000).toBe(expected);
  });

  test('outside the range, of a blank and among nothing there is none', () => {
    expect(percentRank(excel, 0.5)).toBeNaN();
    expect(percentRank(excel, 14)).toBeNaN();
    expect(percentRank(excel, NaN)).toBeNaN();
    expect(percentRank([], 1)).toBeNaN();
  });

  test('the only value ranks 1', () => {
    expect(percentRank([5], 5)).toBe(1);
    expect(percentRank([5], 6)).toBeNaN();
  });

  test('countBelow counts what is smaller, not what is equal', () => {
    expect(countBelow(excel, 1)).toBe(0);
    expect(countBelow(excel, 2)).toBe(3);
    expect(countBelow(excel, 100)).toBe(10);
    expect(countBelow([], 1)).toBe(0);
  });
});
