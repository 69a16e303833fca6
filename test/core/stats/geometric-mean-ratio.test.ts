import { geometricMeanRatio } from '../../../core/stats/geometric-mean-ratio';

describe('geometricMeanRatio', () => {
  test("is Welch's t on logarithms", () => {
    // Logarithms 0 1 2 3 4 against −1 0 1: means 2 and 0, squared errors 2.5/5 and 1/3; t = 2 ÷ √(5/6) = 2.1909,
    // degrees (5/6)² ÷ (0.25/4 + (1/9)/2) = 5.882; SciPy's ttest_ind (Welch) gives
    // p 0.0718865965923 and -0.244588684551 to 4.24458868455
    const e = Math.E;
    const ratio = geometricMeanRatio([1, e, e ** 2, e ** 3, e ** 4], [1 / e, 1, e]);
    expect(ratio.rate).toBeCloseTo(e ** 2, 9);
    expect(ratio.p).toBeCloseTo(0.0718865965923, 11);
    expect(Math.log(ratio.low)).toBeCloseTo(-0.244588684551, 10);
    expect(Math.log(ratio.high)).toBeCloseTo(4.24458868455, 10);
  });

  test('blank, zero and negative values are left out', () => {
    const plain = geometricMeanRatio([10, 20], [5, 7, 9]);
    expect(geometricMeanRatio([10, NaN, 20, 0, -4], [9, 5, 7])).toEqual(plain);
  });

  test('one value is no group, equal values have no range', () => {
    expect(geometricMeanRatio([1], [2, 3]).rate).toBeNaN();
    expect(geometricMeanRatio([8, 8], [2, 2])).toMatchObject({ p: NaN });
    expect(geometricMeanRatio([8, 8], [2, 2]).low).toBeCloseTo(4, 12);
  });
});
