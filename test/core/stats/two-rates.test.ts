import { cohenH } from '../../../core/stats/cohen-h';
import { fisherExact } from '../../../core/stats/fisher-exact';
import { rateDifference } from '../../../core/stats/rate-difference';
import { rateRatio } from '../../../core/stats/rate-ratio';
import { sampleForRates } from '../../../core/stats/sample-for-rates';
import { twoRatesTest } from '../../../core/stats/two-rates-test';

const near = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('rateDifference', () => {
  test.each([
    // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    // statsmodels 0.15: confint_proportions_2indep(0, 10, 0, 20, method='newcomb')
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('%d of %d less %d of %d', (won1, all1, won2, all2, low, high) => {
    const found = rateDifference(won1, all1, won2, all2);
    expect(found.difference).toBe(won1 / all1 - won2 / all2);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('a rate that is not known has no difference', () => {
    expect(rateDifference(0, 0, 3, 5)).toEqual({ difference: NaN, low: NaN, high: NaN });
  });
});

describe('rateRatio', () => {
  test.each([
    // statsmodels 0.15: confint_proportions_2indep(..., compare='ratio', method='score', correction=False)
    [56, 70, 48, 80, 1.0798215063618604, 1.6708055780191224],
    [5, 50, 2, 60, 0.7016743465616618, 13.032693583687394],
    [0, 20, 5, 25, 0, 0.8616553047337772],
    [20, 20, 15, 30, 1.4959786368003278, 3.01621587262556],
    [90, 1000, 30, 1100, 2.2107258293673167, 4.934319501281587],
    [1, 5, 1, 500, 10.623791826179191, 836.3456310117436],
  ])('%d of %d over %d of %d', (won1, all1, won2, all2, low, high) => {
    const found = rateRatio(won1, all1, won2, all2);
    expect(found.rate).toBeCloseTo(won1 / all1 / (won2 / all2), 12);
    expect(found.low).toBeCloseTo(low, 9);
    expect(near(found.high, high)).toBeLessThan(1e-9);
  });

  test('where the second won none the ratio has no upper end', () => {
    const found = rateRatio(5, 25, 0, 20);
    expect(found).toMatchObject({ rate: Infinity, high: Infinity });
    expect(found.low).toBeCloseTo(1 / 0.8616553047337772, 9);
  });

  test('where neither won any, any ratio is possible', () => {
    expect(rateRatio(0, 5, 0, 7)).toEqual({ rate: NaN, low: 0, high: Infinity });
  });

  test('all won on both sides is a ratio of 1', () => {
    const found = rateRatio(20, 20, 30, 30);
    expect(found.rate).toBe(1);
    expect(found.low).toBeLessThan(1);
    expect(found.high).toBeGreaterThan(1);
  });

  test.each([
    [0, 0, 3, 5],
    [6, 5, 3, 5],
    [NaN, 5, 3, 5],
  ])('%d of %d over %d of %d has none', (won1, all1, won2, all2) => {
    expect(rateRatio(won1, all1, won2, all2)).toEqual({ rate: NaN, low: NaN, high: NaN });
  });
});

describe('twoRatesTest', () => {
  test.each([
    // statsmodels 0.15: proportions_ztest([won1, won2], [all1, all2])
    [56, 70, 48, 80, 2.6501719512585336, 0.00804508136819656],
    [3, 4, 1, 4, 1.414213562373095, 0.15729920705028516],
    [10, 10, 0, 10, 4.47213595499958, 7.74421643104407e-6],
  ])('%d of %d against %d of %d', (won1, all1, won2, all2, z, p) => {
    const found = twoRatesTest(won1, all1, won2, all2);
    expect(found.z).toBeCloseTo(z, 12);
    expect(near(found.p, p)).toBeLessThan(1e-11);
  });

  test('all won or none won is no difference', () => {
    expect(twoRatesTest(5, 5, 7, 7)).toEqual({ z: 0, p: 1 });
    expect(twoRatesTest(0, 5, 0, 7)).toEqual({ z: 0, p: 1 });
  });

  test('impossible counts give none', () => {
    expect(twoRatesTest(6, 5, 1, 2)).toEqual({ z: NaN, p: NaN });
    expect(twoRatesTest(0, 0, 1, 2)).toEqual({ z: NaN, p: NaN });
  });
});

describe('fisherExact', () => {
  test.each([
    // Fisher's tea tasting, R: fisher.test(matrix(c(3, 1, 1, 3), 2))
    [3, 4, 1, 4, 0.485714285714286],
    // scipy 1.17: stats.fisher_exact([[won1, all1 - won1], [won2, all2 - won2]])
    [56, 70, 48, 80, 0.012521129749209154],
    [0, 20, 5, 25, 0.0561763817577771],
    [10, 12, 3, 15, 0.0018381418166045973],
    [400, 1000, 500, 1100, 0.011898808859819253],
    [4000, 10000, 4200, 10000, 0.004221576115003382],
    [5, 5, 0, 5, 0.007936507936507938],
    [1, 1000, 9, 1000, 0.02117752939684125],
    [2, 23, 5, 30, 0.6851350381736243],
    [0, 5, 0, 7, 1],
  ])('%d of %d against %d of %d', (won1, all1, won2, all2, expected) => {
    expect(near(fisherExact(won1, all1, won2, all2), expected)).toBeLessThan(1e-10);
  });

  test('a million deals a side are no trouble', () => {
    expect(fisherExact(500_000, 1_000_000, 500_000, 1_000_000)).toBeCloseTo(1, 9);
    expect(fisherExact(900_000, 1_000_000, 100_000, 1_000_000)).toBe(0);
  });

  test.each([
    [1.5, 4, 1, 4],
    [5, 4, 1, 4],
    [0, 0, 1, 4],
    [NaN, 4, 1, 4],
  ])('%d of %d against %d of %d has none', (won1, all1, won2, all2) => {
    expect(fisherExact(won1, all1, won2, all2)).toBeNaN();
  });
});

describe('cohenH', () => {
  test.each([
    // mpmath 1.4, 40 digits: 2*asin(sqrt(a)) - 2*asin(sqrt(b))
    [0.5, 0.25, 0.5235987755982989],
    [0.8, 0.6, 0.4421431880029536],
    [1, 0, 3.141592653589793],
    [0.01, 0.3, -0.958944638404289],
    [0.999, 0.5, 1.5075402279197532],
  ])('of %d and %d is %d', (rate1, rate2, expected) => {
    expect(cohenH(rate1, rate2)).toBeCloseTo(expected, 14);
  });

  test('outside 0 to 1 there is none', () => {
    expect(cohenH(1.1, 0.5)).toBeNaN();
    expect(cohenH(0.5, NaN)).toBeNaN();
  });
});

describe('sampleForRates', () => {
  test.each([
    // R: power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7 (its help page)
    [0.5, 0.75, 0.9, 77],
    // Fleiss (1981), section 3.2: 60 % against 70 %, 5 %, power 80 %: 356 before the continuity correction
    [0.6, 0.7, 0.8, 356],
  ])('%d against %d with a power of %d needs %d a group', (rate1, rate2, power, expected) => {
    expect(sampleForRates(rate1, rate2, power)).toBe(expected);
  });

  test('equal rates are never told apart', () => {
    expect(sampleForRates(0.3, 0.3)).toBe(Infinity);
    expect(sampleForRates(NaN, 0.3)).toBeNaN();
  });
});
