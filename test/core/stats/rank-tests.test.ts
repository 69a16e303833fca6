import { kruskalWallis } from '../../../core/stats/kruskal-wallis';
import { mannWhitney } from '../../../core/stats/mann-whitney';
import { rankSumChance } from '../../../core/stats/rank-sum-chance';
import { sampleForRanks } from '../../../core/stats/sample-for-ranks';

const near = (found: number, expected: number) => Math.abs(found / expected - 1);

/** Hollander & Wolfe (1973), table 4.1: permeability at term, and at 12 to 26 weeks; the example of R's wilcox.test. */
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];

describe('mannWhitney', () => {
  test('small samples without ties are exact', () => {
    // R: wilcox.test(x, y) gives W = 35, p = .2544; digits scipy 1.17
    expect(mannWhitney(term, early)).toEqual({
      u: 35,
      p: expect.closeTo(0.2544122544122544, 14),
      method: 'exact',
      likelier: 0.7,
      rankBiserial: 0.3999999999999999,
    });
  });

  test('ties are corrected for', () => {
    // scipy 1.17: stats.mannwhitneyu(x, y, method='asymptotic')
    const found = mannWhitney([12, 15, 15, 20, 31, 31, 31, 40], [15, 18, 31, 40, 41, 52, 52, 60, 60, 75]);
    expect(found).toMatchObject({ u: 14, method: 'approximate' });
    expect(near(found.p, 0.022261589047858493)).toBeLessThan(1e-12);
  });

  test('just under 50 each is still exact', () => {
    const first = Array.from({ length: 49 }, (_, at) => ((at * 37) % 101) + 0.5);
    const second = Array.from({ length: 45 }, (_, at) => ((at * 53) % 103) + (at % 7) * 0.01 + 9.2);
    // scipy 1.17: stats.mannwhitneyu(x, y, method='exact')
    expect(mannWhitney(first, second)).toMatchObject({ u: 979, p: expect.closeTo(0.3535393067609056, 12) });
  });

  test('large samples are approximately normal', () => {
    const first = Array.from({ length: 60 }, (_, at) => at);
    const second = Array.from({ length: 70 }, (_, at) => at * 1.1 + 7.3);
    // scipy 1.17: stats.mannwhitneyu(x, y, method='asymptotic')
    const found = mannWhitney(first, second);
    expect(found.u).toBe(1265);
    expect(near(found.p, 9.728836970588466e-5)).toBeLessThan(1e-10);
  });

  test('equal values everywhere are no difference', () => {
    expect(mannWhitney([5, 5, 5], [5, 5])).toMatchObject({ p: 1, likelier: 0.5, rankBiserial: 0 });
  });

  test('blanks are left out, and a group without values has no answer', () => {
    expect(mannWhitney([...term, NaN], early)).toEqual(mannWhitney(term, early));
    expect(mannWhitney([NaN], early).p).toBeNaN();
  });
});

describe('rankSumChance', () => {
  test.each([
    // Python integers: partitions counted one by one, over math.comb(size1 + size2, size1)
    [0, 3, 3, 0.05],
    [2, 3, 4, 0.11428571428571428],
    [10, 8, 9, 0.0055532702591526125],
    [300, 30, 40, 0.0001365794950741187],
    [700, 49, 49, 0.0001534764534881138],
    [1200, 49, 49, 0.5],
    [100, 49, 49, 6.387201090346975e-20],
  ])('at most %d with %d and %d values: %d', (u, size1, size2, expected) => {
    expect(near(rankSumChance(u, size1, size2), expected)).toBeLessThan(1e-12);
  });
});

describe('kruskalWallis', () => {
  test('without ties', () => {
    // Hollander & Wolfe (1973), 116: H = .7714, p = .68; the example of R's kruskal.test
    const found = kruskalWallis([
      [2.9, 3.0, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4.0, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2.0],
    ]);
    expect(found.statistic).toBeCloseTo(0.7714285714285722, 12);
    expect(found.degrees).toBe(2);
    expect(found.p).toBeCloseTo(0.6799647735788936, 12);
    expect(found.strength).toBeCloseTo(0.7714285714285722 / 13, 12);
  });

  test('with ties', () => {
    const found = kruskalWallis([
      [12, 15, 15, 20, 31, 31, 31, 40],
      [15, 18, 31, 40, 41, 52, 52, 60, 60, 75],
      [1, 1, 2, 15, 15, 60],
      [],
    ]);
    // scipy 1.17: stats.kruskal
    expect(found.statistic).toBeCloseTo(8.677596111356603, 12);
    expect(found.p).toBeCloseTo(0.013052206805002041, 12);
  });

  test('equal values everywhere are no difference', () => {
    expect(kruskalWallis([[5, 5], [5], [5, 5]])).toEqual({ statistic: 0, degrees: 2, p: 1, strength: 0 });
  });

  test('one group has nothing to differ from', () => {
    expect(kruskalWallis([[1, 2, 3], [NaN]])).toEqual({
      statistic: NaN,
      degrees: NaN,
      p: NaN,
      strength: NaN,
    });
  });
});

describe('sampleForRanks', () => {
  test.each([
    // Noether (1987): two-sided 5 %, power 80 %: 7.84888 ÷ (6·(p − ½)²)
    [0.6, 131],
    [0.4, 131],
    [0.75, 21],
  ])('a chance of %d of being larger needs %d values a group', (likelier, expected) => {
    expect(sampleForRanks(likelier)).toBe(expected);
  });

  test('without a difference no sample is enough', () => {
    expect(sampleForRanks(0.5)).toBe(Infinity);
    expect(sampleForRanks(NaN)).toBeNaN();
  });
});
