import { theilSen } from '../../../core/stats/theil-sen';
import { drawNormal } from '../../../core/sample/draw';
import { seededChance } from '../../../core/stats/seeded-chance';

const quarters = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('theilSen', () => {
  test('Sen’s own example: slope 4, from 3.71 to 4.38 at 93 %', () => {
    // Sen (1968), section 6; scipy 1.17.1 stats.theilslopes gives 3.7142857142857144 and 4.375.
    const trend = theilSen([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78], 0.93);
    expect(trend).toEqual({ slope: 4, low: 3.7142857142857144, high: 4.375 });
  });

  test.each([
    // scipy 1.17.1, stats.theilslopes(y, range(n), confidence)
    [
      [120, 135, 128, 160, 151, 170, 182, 178, 205, 199, 221, 240],
      0.95,
      10.17142857142857,
      8.714285714285714,
      12,
    ],
    [[100, 90, 105, 95, 100, 98, 104, 97], 0.95, 0.25, -2, 2.8],
    [[5, 5, 7, 7, 7, 9, 12, 12], 0.95, 1, 0.5, 1.6666666666666667],
    [[0, 3, 3, 1, 0, 2, 1, 0, 4, 2], 0.9, 0, -0.3333333333333333, 0.4],
  ])('%j at %d', (y, confidence, slope, low, high) => {
    const trend = theilSen(quarters(y.length), y, confidence);
    expect(trend.slope).toBeCloseTo(slope, 12);
    expect(trend.low).toBeCloseTo(low, 12);
    expect(trend.high).toBeCloseTo(high, 12);
  });

  test('four points cannot tell at 95 %, five can', () => {
    // Kendall's S of four points reaches its end by chance alone in 2 of 24 orders, of five in 2 of 120.
    expect(theilSen([0, 1, 2, 3], [1, 2, 3, 4])).toEqual({ slope: 1, low: -Infinity, high: Infinity });
    expect(theilSen([0, 1, 2, 3, 4], [1, 2, 3, 5, 6]).low).toBe(1);
  });

  test('a blank on either side leaves the point out', () => {
    const known = theilSen([0, 1, 2, 4, 5], [3, 4, 6, 5, 9]);
    expect(theilSen([0, 1, NaN, 2, 3, 4, 5], [3, 4, 5, 6, NaN, 5, 9])).toEqual(known);
  });

  test.each([
    [[], []],
    [[3], [1]],
    [
      [2, 2],
      [1, 5],
    ],
  ])('no trend through %j', (x, y) => {
    expect(theilSen(x, y)).toEqual({ slope: NaN, low: NaN, high: NaN });
  });

  test('its interval holds the true slope 95 to 98 times in a hundred', () => {
    const chance = seededChance(31);
    const rounds = 2000;
    let held = 0;
    for (let round = 0; round < rounds; round++) {
      const { low, high } = theilSen(
        quarters(8),
        quarters(8).map((at) => 3 * at + 10 * drawNormal(chance)),
      );
      if (low <= 3 && 3 <= high) held++;
    }
    // Eight points allow 94.6 or 96.9 %, nothing between (Kendall 1955, table 1): the interval takes the wider.
    expect(held / rounds).toBeGreaterThan(0.95);
    expect(held / rounds).toBeLessThan(0.98);
  });
});
