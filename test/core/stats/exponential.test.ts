import { exponential, naturalLogarithm } from '../../../core/stats/exponential';

const near = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('exponential', () => {
  test('agrees with the engine within two units in the last place', () => {
    for (let x = -700; x <= 700; x += 0.37) expect(near(exponential(x), Math.exp(x))).toBeLessThan(4.5e-16);
  });

  test.each([
    [0, 1],
    [1, Math.E],
    [-Infinity, 0],
    [Infinity, Infinity],
    [710, Infinity],
    [-746, 0],
    [-745, 5e-324],
  ])('of %d is %d', (x, expected) => {
    expect(exponential(x)).toBeCloseTo(expected, 15);
  });

  test('of a blank is blank', () => {
    expect(exponential(NaN)).toBeNaN();
  });
});

describe('naturalLogarithm', () => {
  test('agrees with the engine within two units in the last place', () => {
    for (let x = 1e-12; x < 1e15; x *= 1.083) {
      expect(near(naturalLogarithm(x), Math.log(x))).toBeLessThan(4.5e-16);
    }
  });

  test.each([
    [1, 0],
    [0, -Infinity],
    [Infinity, Infinity],
    [5e-324, -744.4400719213812],
    [-1, NaN],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(naturalLogarithm(x)).toBe(expected);
  });
});
