import { observedSurvival } from '../../../core/value/observed-survival';

describe('survival as it was seen', () => {
  test('multiplies the shares that stayed at each age among those who could be followed', () => {
    // By hand: 110 of 150 stay the first year, 60 of 80 the second: 0.7333, 0.7333 · 0.75 = 0.55.
    const points = observedSurvival([
      [100, 80, 60],
      [50, 30],
    ]);
    expect(points).toEqual([
      { year: 1, share: 110 / 150, count: 150 },
      { year: 2, share: (110 / 150) * 0.75, count: 80 },
    ]);
  });

  test('of one cohort is the cohort itself', () => {
    // High End of Fader & Hardie (2007), of 1000 customers.
    const high = [1000, 869, 743, 653];
    expect(observedSurvival([high]).map(({ share }) => Math.round(share * 1000))).toEqual([869, 743, 653]);
  });

  test('ends where nobody could be followed any more', () => {
    expect(observedSurvival([[10], [4, 0, 0]])).toEqual([{ year: 1, share: 0, count: 4 }]);
    expect(observedSurvival([])).toEqual([]);
  });
});
