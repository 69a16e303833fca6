import { logGamma } from '../../../core/stats/log-gamma';

describe('logGamma', () => {
  test.each([
    // mpmath 1.4, 40 digits: loggamma(x)
    [0.001, 6.907178885383853],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [2, 0],
    [3.5, 1.2009736023470743],
    [9.99, 12.779315214350193],
    [10, 12.801827480081469],
    [100, 359.1342053695754],
    [12345.6, 103959.18506616846],
    [1e8, 1742068066.1038346],
  ])('of %d is %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, expected));
  });

  test('of n + 1 is the logarithm of n!', () => {
    for (let n = 1, factorial = 1; n < 20; factorial *= ++n) {
      expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 12);
    }
  });

  test('outside its range there is none', () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-0.5)).toBeNaN();
    expect(logGamma(NaN)).toBeNaN();
    expect(logGamma(Infinity)).toBe(Infinity);
  });
});
