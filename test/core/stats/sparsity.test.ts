import { normalQuantile } from '../../../core/stats/normal-quantile';
import { sparsity } from '../../../core/stats/sparsity';

const ofShares = (count: number, valueAt: (share: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => valueAt((at + 1) / (count + 1)));

test.each([9, 50, 999])('%d values spread evenly over 0 to 1 rise by 1', (count) => {
  expect(
    sparsity(
      ofShares(count, (share) => share),
      0.8,
    ),
  ).toBeCloseTo(1, 10);
});

test.each([
  // 1 / dnorm(qnorm(p)) in R
  [0.5, 2.506628],
  [0.8, 3.571788],
])('normal values at %d', (share, slope) => {
  expect(sparsity(ofShares(100_000, normalQuantile), share) / slope).toBeCloseTo(1, 1);
});

test('ties do not rise, and one value says nothing', () => {
  expect(sparsity(Float64Array.of(3, 3, 3), 0.8)).toBe(0);
  expect(sparsity(Float64Array.of(3), 0.8)).toBeNaN();
  expect(sparsity(Float64Array.of(1, 2), 1.2)).toBeNaN();
});
