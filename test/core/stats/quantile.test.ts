import { median, quantile, quantileOfSorted } from '../../../core/stats/quantile';

describe('quantile', () => {
  test.each([
    // R 4: quantile(1:10, p)
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.25, 3.25],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    // Excel's help page of PERCENTILE.INC: =PERCENTILE.INC({1,3,2,4}, 0.3)
    [[1, 3, 2, 4], 0.3, 1.9],
    [[7, 3, 5], 0, 3],
    [[7, 3, 5], 1, 7],
    [[42], 0.7, 42],
    [[-5, -1, 0, 2], 0.5, -0.5],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  test('a blank is left out', () => {
    expect(quantile(Float64Array.of(NaN, 1, NaN, 3), 0.5)).toBe(2);
  });

  test('no known value, or a share outside 0 to 1, has none', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([NaN, NaN], 0.5)).toBeNaN();
    expect(quantile([1, 2], -0.1)).toBeNaN();
    expect(quantile([1, 2], 1.1)).toBeNaN();
    expect(quantile([1, 2], NaN)).toBeNaN();
  });

  test('equal values give that value to the last digit', () => {
    expect(quantileOfSorted([0.1, 0.1, 0.1], 0.37)).toBe(0.1);
  });

  test('the values given stay in their order', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(median(values)).toBe(2);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
