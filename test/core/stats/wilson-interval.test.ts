import { wilsonInterval } from '../../../core/stats/wilson-interval';

describe('wilsonInterval', () => {
  test.each([
    // Newcombe (1998), Statistics in Medicine 17, table I, method 3
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [81, 263, 0.2553, 0.3662],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (won, all, low, high) => {
    const interval = wilsonInterval(won, all);
    expect(interval.rate).toBe(won / all);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('all won ends at exactly 1, none won begins at exactly 0', () => {
    expect(wilsonInterval(7, 7).high).toBe(1);
    expect(wilsonInterval(0, 7).low).toBe(0);
  });

  test('less confidence is a narrower range', () => {
    expect(wilsonInterval(5, 20, 0.8).low).toBeGreaterThan(wilsonInterval(5, 20).low);
  });

  test.each([
    [0, 0],
    [NaN, 5],
    [6, 5],
    [-1, 5],
  ])('%d of %d has no rate', (won, all) => {
    expect(wilsonInterval(won, all)).toEqual({ rate: NaN, low: NaN, high: NaN });
  });
});
