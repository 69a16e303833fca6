import { normalQuantile } from '../../../core/stats/normal-quantile';

describe('normalQuantile', () => {
  test.each([
    // R 4: qnorm(p)
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.9, 1.2815515655446006],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('of %d is %d', (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, share < 1e-100 ? 11 : 13);
  });

  test('the ends are infinite, outside there is none', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(NaN)).toBeNaN();
  });
});
