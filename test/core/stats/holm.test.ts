import { holmAdjusted } from '../../../core/stats/holm';

describe('holmAdjusted', () => {
  test.each([
    // R: p.adjust(p, 'holm'); digits statsmodels 0.15, multipletests(p, method='holm')
    [
      [0.01, 0.04, 0.03, 0.005, 0.5],
      [0.04, 0.09, 0.09, 0.025, 0.5],
    ],
    [
      [0.0001, 0.0001, 0.9, 0.02],
      [0.0004, 0.0004, 0.9, 0.04],
    ],
    [
      [0.6, 0.7],
      [1, 1],
    ],
  ])('of %j is %j', (given, expected) => {
    expect(Array.from(holmAdjusted(given))).toEqual(expected.map((p) => expect.closeTo(p, 14)));
  });

  test('what was not tested stays blank and does not count', () => {
    expect(Array.from(holmAdjusted([NaN, 0.02, NaN, 0.03]))).toEqual([NaN, 0.04, NaN, 0.04]);
  });

  test('of no test there is none', () => {
    expect(holmAdjusted([])).toHaveLength(0);
  });
});
