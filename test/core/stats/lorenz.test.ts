import { accountsHolding, concentration, lorenz } from '../../../core/stats/lorenz';
import { paretoShare } from '../../../core/stats/pareto';

describe('lorenz', () => {
  test('starts at nothing, ends at everything, one step an account', () => {
    const curve = lorenz([30, 10, NaN, 60]);
    expect([...curve.accounts]).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect([...curve.value]).toEqual([0, 0.1, 0.4, 1]);
  });

  test('with steps it is read between the accounts', () => {
    const curve = lorenz([30, 10, 60], 2);
    expect([...curve.accounts]).toEqual([0, 0.5, 1]);
    expect(curve.value[1]).toBeCloseTo(0.25, 14);
  });

  test('nothing to share, no points', () => {
    expect(lorenz([]).accounts).toHaveLength(0);
    expect(lorenz([0, NaN]).value).toHaveLength(0);
  });
});

describe('concentration', () => {
  test('the largest fifth of ten accounts are two accounts', () => {
    const values = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(concentration(values, 0.2)).toBeCloseTo((22261 + 11904) / 66586, 12);
  });

  test('a share inside an account takes that account in part', () => {
    expect(concentration([10, 30, 60], 0.2)).toBeCloseTo(0.6 * 0.6, 14);
  });

  test.each([
    [0, 0],
    [1, 1],
  ])('a share of %d is %d', (share, expected) => {
    expect(concentration([1, 2, 3], share)).toBe(expected);
  });

  test('a Pareto tail of α = 3 holds what its formula says', () => {
    const count = 200_000;
    const values = Array.from({ length: count }, (_, at) => (1 - (at + 0.5) / count) ** (-1 / 3));
    expect(concentration(values, 0.2)).toBeCloseTo(paretoShare(3, 0.2), 3);
  });

  test('without a total, or with a share outside 0 to 1, there is none', () => {
    expect(concentration([], 0.2)).toBeNaN();
    expect(concentration([0, 0], 0.2)).toBeNaN();
    expect(concentration([1, 2], 1.2)).toBeNaN();
    expect(concentration([1, 2], NaN)).toBeNaN();
  });
});

describe('accountsHolding', () => {
  test.each([
    [0, 0],
    [0.5, 1],
    [0.6, 1],
    [0.61, 2],
    [1, 3],
  ])('to hold %d of the value', (share, expected) => {
    expect(accountsHolding([10, 60, 30, NaN], share)).toBe(expected);
  });

  test('without a total there is no answer', () => {
    expect(accountsHolding([], 0.8)).toBeNaN();
  });
});
