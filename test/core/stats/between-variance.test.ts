import { betweenVariance } from '../../../core/stats/between-variance';

/** Colditz et al. (1994), BCG vaccine: cases and others, vaccinated and not; `dat.bcg` of R's metafor. */
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

const figures = trials.map(([a, b, c, d]) => ({
  figure: Math.log(a / (a + b)) - Math.log(c / (c + d)),
  variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
}));
const weights = figures.reduce((sum, { variance }) => sum + 1 / variance, 0);
const centre = figures.reduce((sum, { figure, variance }) => sum + figure / variance, 0) / weights;

test('the BCG trials vary as metafor says', () => {
  // metafor: rma(yi, vi, data = dat, method = "DL") gives tau^2 = 0.3088
  expect(betweenVariance(figures.map((each) => ({ ...each, centre })))).toBeCloseTo(0.3088, 4);
});

test('groups about centres of their own vary about these', () => {
  const shifted = figures.map((each) => ({ ...each, figure: each.figure + 5, centre: centre + 5 }));
  const both = [...figures.map((each) => ({ ...each, centre })), ...shifted];
  expect(betweenVariance(both)).toBeCloseTo(0.3088, 4);
});

test('figures nearer than their errors do not vary, nor does a single group', () => {
  const near = [1, 1.1, 0.9].map((figure) => ({ figure, variance: 1, centre: 1 }));
  expect(betweenVariance(near)).toBe(0);
  expect(betweenVariance([{ figure: 3, variance: 1, centre: 1 }])).toBe(0);
  expect(betweenVariance([])).toBe(0);
});
