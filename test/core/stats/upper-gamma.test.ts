import { upperGamma } from '../../../core/stats/upper-gamma';

describe('upperGamma', () => {
  test.each([
    // mpmath 1.4, 40 digits: gammainc(shape, x, regularized=True)
    [0.5, 0.1, 0.654720846018577],
    [0.5, 8, 6.334248366623985e-5],
    [4.5, 1.4156, 0.9706127917999723],
    [10, 10, 0.4579297144718522],
    [3, 40, 3.572865928700226e-15],
    [100, 80, 0.9828916869648668],
    [100, 200, 1.843893649711574e-15],
    [2000, 2100, 0.013647467683370378],
    [0.5, 500, 1.7958327848007262e-219],
  ])('of shape %d above %d is %d', (shape, x, expected) => {
    expect(Math.abs(upperGamma(shape, x) / expected - 1)).toBeLessThan(3e-12);
  });

  test('begins at 1 and ends at 0', () => {
    expect(upperGamma(3, 0)).toBe(1);
    expect(upperGamma(3, Infinity)).toBe(0);
  });

  test('outside its range there is none', () => {
    expect(upperGamma(0, 1)).toBeNaN();
    expect(upperGamma(2, -1)).toBeNaN();
    expect(upperGamma(2, NaN)).toBeNaN();
  });
});
