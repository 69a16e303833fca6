import { sbgRetention, sbgSurvival } from '../../../core/stats/shifted-beta-geometric';

/** "High End" of Fader & Hardie (2007), How to project customer retention, table 1 and figure 5. */
const highEnd = { alpha: 0.668, beta: 3.806 };

describe('the sBG', () => {
  test('projects High End for years 8 to 12', () => {
    // Actually survived: 46.8 44.5 42.7 40.9 39.4 %.
    const percent = sbgSurvival(highEnd, 12).map((share) => share * 100);
    [46.04, 43.58, 41.42, 39.51, 37.8].forEach((expected, at) => {
      expect(Math.abs(percent[8 + at]! - expected)).toBeLessThan(0.011);
    });
  });

  test('survival is the product of the retention of its years, and 1 − S(1) is alpha ÷ (alpha + beta)', () => {
    const survival = sbgSurvival(highEnd, 20);
    expect(survival[0]).toBe(1);
    for (let period = 1; period <= 20; period++) {
      expect(survival[period]! / survival[period - 1]!).toBeCloseTo(sbgRetention(highEnd, period), 14);
    }
    expect(1 - survival[1]!).toBeCloseTo(0.668 / (0.668 + 3.806), 15);
  });

  test('an even spread of loyalty (alpha = beta = 1) leaves 1 ÷ (t + 1)', () => {
    // The mean of (1 − θ)^t over θ from 0 to 1.
    sbgSurvival({ alpha: 1, beta: 1 }, 10).forEach((share, t) => expect(share).toBeCloseTo(1 / (t + 1), 14));
  });

  test('parameters out of range give nothing', () => {
    expect(sbgSurvival({ alpha: 0, beta: 1 }, 2)).toEqual([NaN, NaN, NaN]);
    expect(sbgSurvival({ alpha: 1, beta: -1 }, 1)).toEqual([NaN, NaN]);
    expect(sbgRetention({ alpha: NaN, beta: 1 }, 1)).toBeNaN();
    expect(sbgRetention(highEnd, 0)).toBeNaN();
  });
});
