import { roadPoints } from '../../../panel/charts/road-points';

describe('the accounts of a ROAD', () => {
  const points = roadPoints({
    spend: [0, 100, 200, 50, NaN, 100],
    whitespace: [500, 500, 20, 20, 30, NaN],
    thresholds: { spend: 100, whitespace: 500 },
  });

  test('a threshold belongs to the upper side', () => {
    expect(points.places).toEqual({ Retain: [2], Opportunistic: [3], Acquire: [0], Develop: [1] });
  });

  test('a blank keeps an account out of all four', () => {
    expect(points.unknown).toBe(2);
  });

  test('money is summed by quadrant', () => {
    expect(points.tallies.Develop).toEqual({ accounts: 1, spend: 100, whitespace: 500 });
  });

  test('who spends nothing stands beside the log scale, not on it', () => {
    expect([points.hasNoSpend, points.hasNoWhitespace, points.spendEnds]).toEqual([true, false, [50, 200]]);
  });

  test('nothing above 0 has no log scale', () => {
    const none = roadPoints({ spend: [0], whitespace: [0], thresholds: { spend: 0, whitespace: 0 } });
    expect([none.spendEnds, none.whitespaceEnds]).toEqual([null, null]);
  });
});
