import { chiSquarePower, chiSquareQuantile, noncentralityNeeded } from '../../../core/stats/chi-square-power';
import { chiSquareTail } from '../../../core/stats/chi-square-tail';
import { chiSquareTest } from '../../../core/stats/chi-square-test';

const near = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('chiSquareTail', () => {
  test.each([
    // scipy 1.17: stats.chi2.sf(statistic, degrees)
    [3.841458820694124, 1, 0.05],
    [2.831276651722123, 9, 0.9706100917948224],
    [16.918977604620448, 9, 0.05],
    [100, 5, 5.285148360943219e-20],
    [500, 400, 0.00048221275959343273],
  ])('above %d with %d degrees lies %d', (statistic, degrees, expected) => {
    expect(near(chiSquareTail(statistic, degrees), expected)).toBeLessThan(1e-12);
  });
});

describe('chiSquareTest', () => {
  test.each([
    // Agresti (2007), Introduction to Categorical Data Analysis, table 2.5: X² 30.07, 2 degrees.
    // Digits: scipy 1.17, stats.chi2_contingency(t, correction=False), stats.contingency.association(t, 'cramer')
    [
      [
        [762, 327, 468],
        [484, 239, 477],
      ],
      30.070149095754672,
      2,
      2.9535891832117595e-7,
      246.35473340587595,
      0.10443580235646777,
    ],
    [
      [
        [10, 20, 30],
        [6, 9, 17],
        [12, 3, 5],
      ],
      16.18629807692308,
      4,
      0.0027791010652600703,
      5,
      0.2688126843584172,
    ],
  ])('of %j', (counts, statistic, degrees, p, leastExpected, strength) => {
    const found = chiSquareTest(counts);
    expect(found.degrees).toBe(degrees);
    expect(near(found.statistic, statistic)).toBeLessThan(1e-13);
    expect(near(found.p, p)).toBeLessThan(1e-12);
    expect(near(found.leastExpected, leastExpected)).toBeLessThan(1e-13);
    expect(near(found.strength, strength)).toBeLessThan(1e-13);
  });

  test('an empty row or column is left out', () => {
    const counts = [
      [56, 14, 0],
      [0, 0, 0],
      [48, 32, 0],
    ];
    const without = [
      [56, 14],
      [48, 32],
    ];
    expect(chiSquareTest(counts)).toEqual(chiSquareTest(without));
  });

  test('one row, or all won, can show nothing', () => {
    const nothing = { statistic: NaN, degrees: NaN, p: NaN, leastExpected: NaN, strength: NaN };
    expect(chiSquareTest([[5, 6]])).toEqual(nothing);
    expect(
      chiSquareTest([
        [5, 0],
        [6, 0],
      ]),
    ).toEqual(nothing);
    expect(chiSquareTest([])).toEqual(nothing);
  });
});

describe('the power of chi-square', () => {
  test.each([
    // scipy 1.17: stats.chi2.isf(tail, degrees)
    [0.05, 1, 3.8414588206941285],
    [0.05, 9, 16.91897760462045],
    [0.01, 30, 50.892181311517085],
  ])('a tail of %d with %d degrees begins at %d', (tail, degrees, expected) => {
    expect(near(chiSquareQuantile(tail, degrees), expected)).toBeLessThan(1e-13);
  });

  test.each([
    // scipy 1.17: stats.ncx2.sf(stats.chi2.isf(.05, degrees), degrees, noncentrality)
    [0, 3, 0.05],
    [1, 1, 0.17007504575308727],
    [10, 9, 0.5639485062493148],
    [15, 4, 0.8911560470238389],
    [40, 20, 0.9898184234218536],
    [2000, 900, 1],
  ])('a noncentrality of %d with %d degrees is found with %d', (noncentrality, degrees, expected) => {
    expect(chiSquarePower(noncentrality, degrees)).toBeCloseTo(expected, 12);
  });

  test.each([
    // scipy 1.17: optimize.brentq over stats.ncx2.sf to a power of .8; Cohen (1988), table 9.4 has 7.85 for 1 degree
    [1, 7.848860509326201],
    [2, 9.634688867970247],
    [9, 15.649797895188227],
    [20, 20.96079183370391],
  ])('with %d degrees a power of 80 %% needs %d', (degrees, expected) => {
    expect(near(noncentralityNeeded(degrees), expected)).toBeLessThan(1e-10);
  });

  test('impossible arguments give none', () => {
    expect(chiSquareQuantile(0, 1)).toBeNaN();
    expect(chiSquarePower(-1, 1)).toBeNaN();
    expect(noncentralityNeeded(1, 1)).toBeNaN();
    expect(noncentralityNeeded(0)).toBeNaN();
  });
});
