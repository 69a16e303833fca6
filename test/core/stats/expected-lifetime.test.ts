import {
  constantRateLifetime,
  discountedExpectedLifetime,
  discountedResidualLifetime,
} from '../../../core/stats/expected-lifetime';
import { gaussFraction } from '../../../core/stats/gauss-fraction';
import { sbgSurvival } from '../../../core/stats/shifted-beta-geometric';

const highEnd = { alpha: 0.668, beta: 3.806 };

describe('discounted expected lifetime', () => {
  test('High End at 10 %', () => {
    // Fader & Hardie (2010), Customer-base valuation in a contractual setting: 5.9226; 5.4149 5.9018 6.2943.
    expect(discountedExpectedLifetime(highEnd, 0.1)).toBeCloseTo(5.9226, 4);
    expect(discountedResidualLifetime(highEnd, 0.1, 0)).toBeCloseTo(5.4149, 4);
    expect(discountedResidualLifetime(highEnd, 0.1, 1)).toBeCloseTo(5.9018, 4);
    expect(discountedResidualLifetime(highEnd, 0.1, 2)).toBeCloseTo(6.2943, 4);
  });

  test('a constant rate at r(1) gives 4.4122', () => {
    expect(constantRateLifetime(3.806 / (0.668 + 3.806), 0.1)).toBeCloseTo(4.4122, 4);
  });

  test.each([0.001, 0.01, 0.05, 0.1, 0.3, 1, 5])(
    'is the sum of its series at a discount of %d',
    (discount) => {
      let [sum, factor] = [0, 1];
      for (const share of sbgSurvival(highEnd, Math.min(60_000, Math.ceil(45 / Math.log1p(discount))))) {
        sum += share * factor;
        factor /= 1 + discount;
      }
      expect(discountedExpectedLifetime(highEnd, discount) / sum).toBeCloseTo(1, 11);
    },
  );

  test('without discount it is the mean lifetime, without end where alpha is 1 or less', () => {
    // The mean of 1 ÷ θ over a beta distribution: (α + β − 1) ÷ (α − 1).
    expect(discountedExpectedLifetime({ alpha: 3, beta: 4 }, 0)).toBeCloseTo(6 / 2, 14);
    expect(discountedExpectedLifetime(highEnd, 0)).toBe(Infinity);
    expect(constantRateLifetime(1, 0)).toBe(Infinity);
    expect(constantRateLifetime(1.1, 0.1)).toBeNaN();
  });
});

describe('Gauss’s ₂F₁(1, b; c; z)', () => {
  test.each([0, 0.1, 0.5, 0.9, 0.99, 0.9999])('₂F₁(1, 1; 2; z) is −ln(1 − z) ÷ z at %d', (z) => {
    // DLMF 15.4.1
    const expected = z === 0 ? 1 : -Math.log1p(-z) / z;
    expect(gaussFraction(1, 2, z) / expected).toBeCloseTo(1, 11);
  });

  test.each([0.1, 0.5, 0.9, 0.999])('₂F₁(1, ½; 3/2; z²) is artanh z ÷ z at %d', (z) => {
    // DLMF 15.4.2
    expect(gaussFraction(0.5, 1.5, z * z) / (Math.atanh(z) / z)).toBeCloseTo(1, 12);
  });

  test('at 1 it is Gauss’s sum, and near 1 it comes near', () => {
    expect(gaussFraction(2, 5, 1)).toBe(2);
    expect(gaussFraction(2, 5, 1 - 1e-9)).toBeCloseTo(2, 6);
    expect(gaussFraction(2, 3, 1)).toBe(Infinity);
  });

  test('out of range it is nothing', () => {
    for (const [b, c, z] of [
      [0, 1, 0.5],
      [2, 2, 0.5],
      [1, 2, 1.5],
      [1, 2, NaN],
    ] as const) {
      expect(gaussFraction(b, c, z)).toBeNaN();
    }
  });
});
