import { betweenLines, cumulative } from '../../../core/stats/cumulative';

describe('betweenLines', () => {
  const spread = cumulative([1000, 50, NaN, 200, 50, 1000], [0.1, 0.2, 5, NaN, 0.1, 3]);

  test('counts and sums what stands between lines; an account on a line is above it', () => {
    expect(betweenLines(spread, [200, 1000])).toEqual([
      { from: null, accounts: 2, share: 0.4, value: 0.3 },
      { from: 200, accounts: 1, share: 0.2, value: 0 },
      { from: 1000, accounts: 2, share: 0.4, value: 3.1 },
    ]);
  });

  test('without lines there is one class', () => {
    expect(betweenLines(spread, [])).toEqual([{ from: null, accounts: 5, share: 1, value: 3.4 }]);
  });

  test('a line beyond all accounts takes none', () => {
    expect(betweenLines(spread, [5000]).map(({ accounts }) => accounts)).toEqual([5, 0]);
  });

  test('without values accounts are counted alone', () => {
    expect(betweenLines(cumulative([3, 1, 2]), [2])).toEqual([
      { from: null, accounts: 1, share: 1 / 3, value: null },
      { from: 2, accounts: 2, share: 2 / 3, value: null },
    ]);
  });

  test('without accounts there are no shares', () => {
    expect(betweenLines(cumulative([NaN]), [1]).map(({ share }) => share)).toEqual([null, null]);
  });

  test('values finer than cents are summed as they are', () => {
    expect(betweenLines(cumulative([1, 2], [0.125, 0.0625]), [2]).map(({ value }) => value)).toEqual([
      0.125, 0.0625,
    ]);
  });
});
