import { drawNormal } from '../../../core/sample/draw';
import { ratioInterval } from '../../../core/stats/ratio-interval';
import { seededChance } from '../../../core/stats/seeded-chance';

describe('ratioInterval', () => {
  test('a ratio of sums with its standard error', () => {
    // By hand: R = 33 ÷ 30 = 1.1; residuals −1, 2, −1; √(3/2 · 6) ÷ 30 = 0.1; z = 1.959964.
    const { rate, low, high } = ratioInterval([10, 13, 10], [10, 10, 10]);
    expect(rate).toBeCloseTo(1.1, 15);
    expect(low).toBeCloseTo(1.1 - 0.1959964, 7);
    expect(high).toBeCloseTo(1.1 + 0.1959964, 7);
  });

  test('blank pairs are left out, customers that left count with 0', () => {
    expect(ratioInterval([5, NaN, 0, 5], [5, 5, 5, NaN])).toEqual(ratioInterval([5, 0], [5, 5]));
  });

  test('without anything to hold it against there is no ratio; of one pair there is no interval', () => {
    expect(ratioInterval([], [])).toEqual({ rate: NaN, low: NaN, high: NaN });
    expect(ratioInterval([4, 2], [3, -3])).toEqual({ rate: NaN, low: NaN, high: NaN });
    expect(ratioInterval([4], [2])).toEqual({ rate: 2, low: NaN, high: NaN });
  });

  test('its interval holds the true ratio 93 to 97 times in a hundred', () => {
    const chance = seededChance(8);
    const rounds = 2000;
    let held = 0;
    for (let round = 0; round < rounds; round++) {
      const under = Array.from({ length: 60 }, () => 50 + 100 * chance.next());
      const over = under.map((value) => value * 1.08 + 20 * drawNormal(chance));
      const { low, high } = ratioInterval(over, under);
      if (low <= 1.08 && 1.08 <= high) held++;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.97);
  });
});
