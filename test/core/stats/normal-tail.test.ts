import { normalShare, normalTail } from '../../../core/stats/normal-tail';

describe('normalTail', () => {
  test.each([
    // mpmath 1.4, 40 digits: erfc(z/sqrt(2))/2
    [-3, 0.9986501019683699],
    [-1, 0.8413447460685429],
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.959963984540054, 0.025000000000000012],
    [3, 0.0013498980316300946],
    [5, 2.866515718791939e-7],
    [10, 7.619853024160525e-24],
    [20, 2.7536241186062337e-89],
    [37, 5.725571222524577e-300],
  ])('above %d lies %d', (z, expected) => {
    expect(Math.abs(normalTail(z) / expected - 1)).toBeLessThan(2e-13);
  });

  test('the ends are 1 and 0, of a blank there is none', () => {
    expect(normalTail(-Infinity)).toBe(1);
    expect(normalTail(Infinity)).toBe(0);
    expect(normalTail(40)).toBe(0);
    expect(normalTail(NaN)).toBeNaN();
  });

  test('below −z lies what lies above z', () => {
    expect(normalShare(-10)).toBe(normalTail(10));
    expect(normalShare(1)).toBeCloseTo(0.8413447460685429, 14);
  });
});
