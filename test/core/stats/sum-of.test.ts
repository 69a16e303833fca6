import { meanOf, sumByGroup, sumOf } from '../../../core/stats/sum-of';

describe('sumOf', () => {
  test.each([
    ['cents add as cents', [0.1, 0.2], 0.3],
    ['many cents', Array.from({ length: 1000 }, () => 0.01), 10],
    ['negative cents', [19.99, -20], -0.01],
    ['blanks are left out', [1.5, NaN, 2], 3.5],
    ['nothing known sums to 0', [NaN], 0],
    ['nothing at all sums to 0', [], 0],
    ['billions with cents', [90_071_992_547.41, 0.01], 90_071_992_547.42],
    // Python 3: math.fsum
    ['parts of cents', [0.001, 0.002], 0.003],
    ['ten tenths of a tenth of a cent', Array.from({ length: 10 }, () => 0.0001), 0.001],
    ['what cancels leaves the rest', [1e100, 0.125, -1e100], 0.125],
    ['beyond cents', [1e16, 1, 1e-16], 10000000000000002],
    ['a tie that a small part decides', [2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
    ['a tie that nothing decides goes to even', [2 ** 53, 1], 2 ** 53],
    ['a tie below, decided downwards', [2 ** 53 + 2, 1, -(2 ** -60)], 2 ** 53 + 2],
    ['large on the way, fits at the end', [1.7e308, 1.7e308, -1.7e308], 1.7e308],
  ])('%s', (_, values, expected) => {
    expect(sumOf(values)).toBe(expected);
    expect(sumOf([...values].reverse())).toBe(expected);
  });

  test('an infinite value makes an infinite sum', () => {
    expect(sumOf([1, Infinity])).toBe(Infinity);
  });
});

describe('sumByGroup', () => {
  test('each group has the sum of its own values', () => {
    const values = Float64Array.of(0.1, 5, 0.2, NaN, 1e100, 0.125, -1e100);
    expect([...sumByGroup(values, Uint8Array.of(0, 1, 0, 1, 2, 2, 2), 4)]).toEqual([0.3, 5, 0.125, 0]);
  });

  test('no groups, no sums', () => {
    expect(sumByGroup([], [], 0)).toHaveLength(0);
  });
});

describe('meanOf', () => {
  test('a blank counts neither above nor below', () => {
    expect(meanOf([1, NaN, 2])).toBe(1.5);
    expect(meanOf([NaN])).toBeNaN();
  });
});
