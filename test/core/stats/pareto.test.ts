import { gini } from '../../../core/stats/gini';
import { paretoAlpha, paretoGini, paretoShare } from '../../../core/stats/pareto';

describe('a Pareto tail', () => {
  test('80/20 is α 1.160964 and a Gini of 0.756471', () => {
    // ln 5 ÷ ln 4
    const alpha = paretoAlpha(0.2, 0.8);
    expect(alpha).toBeCloseTo(Math.log(5) / Math.log(4), 12);
    expect(alpha).toBeCloseTo(1.160964, 6);
    expect(paretoGini(alpha)).toBeCloseTo(0.756471, 6);
    expect(paretoShare(alpha, 0.2)).toBeCloseTo(0.8, 12);
  });

  test('9 % of accounts with 76 % of bookings: the top 20 % hold 83.24 %', () => {
    const alpha = paretoAlpha(0.09, 0.76);
    expect(alpha).toBeCloseTo(1.1286, 4);
    expect(paretoGini(alpha)).toBeCloseTo(0.7954, 4);
    expect(paretoShare(alpha, 0.2)).toBeCloseTo(0.8324, 4);
  });

  test('its Gini is what many accounts spread along it have', () => {
    const count = 200_000;
    const values = Array.from({ length: count }, (_, at) => (1 - (at + 0.5) / count) ** (-1 / 3));
    expect(gini(values)).toBeCloseTo(paretoGini(3), 3);
  });

  test('equal shares are no tail at all', () => {
    expect(paretoAlpha(0.2, 0.2)).toBe(Infinity);
    expect(paretoGini(Infinity)).toBe(0);
    expect(paretoShare(Infinity, 0.2)).toBeCloseTo(0.2, 14);
    expect(paretoShare(2, 0)).toBe(0);
  });

  test('impossible shares have none', () => {
    expect(paretoAlpha(0.5, 0.2)).toBeNaN();
    expect(paretoAlpha(NaN, 0.2)).toBeNaN();
    expect(paretoShare(1, 0.2)).toBeNaN();
    expect(paretoGini(0.5)).toBeNaN();
  });
});
