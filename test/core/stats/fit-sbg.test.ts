import { fitSbg, SBG_MOST } from '../../../core/stats/fit-sbg';
import { renewalsOf } from '../../../core/stats/renewals';
import { sbgLogLikelihood, sbgSlopes } from '../../../core/stats/sbg-likelihood';
import { seededChance } from '../../../core/stats/seeded-chance';
import { sbgSurvival, type ShiftedBetaGeometric } from '../../../core/stats/shifted-beta-geometric';

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

/** A cohort of customers, each of whom leaves when chance says so. */
function drawCohort(of: ShiftedBetaGeometric, customers: number, periods: number, seed: number): number[] {
  const chance = seededChance(seed);
  const survival = sbgSurvival(of, periods);
  const remaining = new Array<number>(periods + 1).fill(0);
  for (let customer = 0; customer < customers; customer++) {
    const drawn = chance.next();
    survival.forEach((share, period) => (remaining[period]! += drawn < share ? 1 : 0));
  }
  return remaining;
}

describe('fit of the sBG', () => {
  test('High End', () => {
    // Fader & Hardie (2007): alpha 0.668, beta 3.806, log likelihood −1611.158.
    const fit = fitSbg([highEnd])!;
    expect(fit.alpha.value).toBeCloseTo(0.668, 3);
    expect(fit.beta.value).toBeCloseTo(3.806, 3);
    expect(fit.logLikelihood).toBeCloseTo(-1611.158, 3);
    expect([fit.customers, fit.left, fit.atLimit]).toEqual([1000, 509, 'none']);
  });

  test('Regular', () => {
    // Fader & Hardie (2007): alpha 0.704, beta 1.182.
    const fit = fitSbg([regular])!;
    expect(fit.alpha.value).toBeCloseTo(0.704, 3);
    expect(fit.beta.value).toBeCloseTo(1.182, 3);
  });

  test('the log likelihood is Σ nₜ ln (S(t − 1) − S(t)) + n_T ln S(T)', () => {
    const of = { alpha: 0.9, beta: 2.5 };
    const survival = sbgSurvival(of, 7);
    const churn = survival.slice(1).map((share, at) => survival[at]! - share);
    const direct =
      churn.reduce((sum, share, at) => sum + (highEnd[at]! - highEnd[at + 1]!) * Math.log(share), 0) +
      highEnd[7]! * Math.log(survival[7]!);
    expect(sbgLogLikelihood(of, renewalsOf([highEnd]))).toBeCloseTo(direct, 8);
  });

  test('slopes are those of the log likelihood', () => {
    // Central differences on the log scale.
    const renewals = renewalsOf([highEnd, regular.slice(0, 4)]);
    const height = (a: number, b: number) =>
      sbgLogLikelihood({ alpha: Math.exp(a), beta: Math.exp(b) }, renewals);
    const [a, b, h] = [Math.log(1.3), Math.log(2.1), 1e-3];
    const { gradient, curvature } = sbgSlopes({ alpha: 1.3, beta: 2.1 }, renewals);
    expect(gradient[0]).toBeCloseTo((height(a + h, b) - height(a - h, b)) / (2 * h), 2);
    expect(gradient[1]).toBeCloseTo((height(a, b + h) - height(a, b - h)) / (2 * h), 2);
    const twice = (up: number, at: number, down: number) => (up - 2 * at + down) / (h * h);
    expect(curvature[0]).toBeCloseTo(twice(height(a + h, b), height(a, b), height(a - h, b)), 1);
    expect(curvature[2]).toBeCloseTo(twice(height(a, b + h), height(a, b), height(a, b - h)), 1);
    const mixed = height(a + h, b + h) - height(a + h, b - h) - height(a - h, b + h) + height(a - h, b - h);
    expect(curvature[1]).toBeCloseTo(mixed / (4 * h * h), 1);
  });

  test('the errors are those of the curvature on the plain scale', () => {
    // Observed information by central differences of the log likelihood in alpha and beta themselves.
    const renewals = renewalsOf([highEnd]);
    const fit = fitSbg([highEnd])!;
    const [a, b, h] = [fit.alpha.value, fit.beta.value, 1e-4];
    const height = (up: number, right: number) =>
      sbgLogLikelihood({ alpha: a + up * h, beta: b + right * h }, renewals);
    const aa = (height(1, 0) - 2 * height(0, 0) + height(-1, 0)) / (h * h);
    const bb = (height(0, 1) - 2 * height(0, 0) + height(0, -1)) / (h * h);
    const ab = (height(1, 1) - height(1, -1) - height(-1, 1) + height(-1, -1)) / (4 * h * h);
    const determinant = aa * bb - ab * ab;
    expect(fit.alpha.error / Math.sqrt(-bb / determinant)).toBeCloseTo(1, 2);
    expect(fit.beta.error / Math.sqrt(-aa / determinant)).toBeCloseTo(1, 2);
    expect(fit.alpha.low * fit.alpha.high).toBeCloseTo(fit.alpha.value ** 2, 10);
  });

  test('more customers narrow the interval by the root of their number', () => {
    const [one, hundred] = [fitSbg([highEnd])!, fitSbg([highEnd.map((count) => count * 100)])!];
    expect(hundred.alpha.value).toBeCloseTo(one.alpha.value, 8);
    expect(one.alpha.error / hundred.alpha.error).toBeCloseTo(10, 5);
  });

  test('a cohort split into parts says what the whole says', () => {
    const parts = [
      highEnd.map((count) => count - Math.floor(count / 3)),
      highEnd.map((count) => Math.floor(count / 3)),
    ];
    expect(fitSbg(parts)).toEqual(fitSbg([highEnd]));
    expect(fitSbg([parts[1]!, parts[0]!])).toEqual(fitSbg(parts));
  });

  test('ragged cohorts count as far as they go', () => {
    expect(renewalsOf([[100, 80, 70], [50, 45], [10]])).toEqual([
      { stayed: 125, left: 25 },
      { stayed: 70, left: 10 },
    ]);
    // A cohort that is exactly on the curve, cut at different ages, changes nothing.
    const exact = sbgSurvival({ alpha: 1, beta: 1 }, 5).map((share) => Math.round(share * 60_000));
    const fit = fitSbg([exact, exact.slice(0, 4), exact.slice(0, 2)])!;
    expect(fit.alpha.value).toBeCloseTo(1, 3);
    expect(fit.beta.value).toBeCloseTo(1, 3);
  });

  test.each([
    ['High End', { alpha: 0.668, beta: 3.806 }, 2000, 8, 1],
    ['few loyal', { alpha: 0.7, beta: 1.2 }, 3000, 7, 2],
    ['nearly alike', { alpha: 3, beta: 12 }, 20_000, 10, 3],
  ] as const)('recovers %s within its intervals', (_, of, customers, periods, seed) => {
    const fit = fitSbg([drawCohort(of, customers, periods, seed)])!;
    expect(fit.alpha.low).toBeLessThan(of.alpha);
    expect(fit.alpha.high).toBeGreaterThan(of.alpha);
    expect(fit.beta.low).toBeLessThan(of.beta);
    expect(fit.beta.high).toBeGreaterThan(of.beta);
  });

  test('says when an estimate stands on its limit', () => {
    // Retention that falls with age is more alike than alike; here the sBG becomes the constant rate 2100 ÷ 3000.
    const falling = fitSbg([[1000, 900, 700, 400, 100]])!;
    expect(falling.atLimit).toBe('all alike');
    expect(falling.beta).toEqual({ value: SBG_MOST, error: NaN, low: NaN, high: NaN });
    expect(falling.beta.value / (falling.alpha.value + falling.beta.value)).toBeCloseTo(0.7, 3);
    expect(fitSbg([[1000, 500, 500, 500]])?.atLimit).toBe('leave at once or never');
  });

  test('has nothing to say of cohorts that say nothing', () => {
    expect(fitSbg([])).toBeNull();
    expect(fitSbg([[100]])).toBeNull();
    expect(fitSbg([[100, 90]])).toBeNull();
    expect(fitSbg([[100, 100, 100]])).toBeNull();
    expect(fitSbg([[100, 0, 0]])).toBeNull();
  });
});
