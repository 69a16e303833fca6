import { auc, aucInterval } from '../../../core/stats/auc';
import { brier } from '../../../core/stats/brier';
import { calibration } from '../../../core/stats/calibration';
import { equalCountBins } from '../../../core/stats/equal-count-bins';
import { liftTable } from '../../../core/stats/lift';
import { logLoss } from '../../../core/stats/log-loss';
import { priorCorrection } from '../../../core/stats/prior-correction';
import { stratifiedFolds } from '../../../core/stats/stratified-folds';
import { informationBand, weightOfEvidence } from '../../../core/stats/weight-of-evidence';

const labels = (...values: number[]) => Uint8Array.from(values);

describe('weight of evidence', () => {
  test('is the log of the two shares, and the information value their difference times it', () => {
    // Shares .25 and .75 of 40 won, .5 and .5 of 20 lost: ln ½ and ln 1.5
    const { weights, value } = weightOfEvidence([10, 30], [10, 10]);
    expect(weights[0]).toBeCloseTo(Math.log(0.5), 12);
    expect(weights[1]).toBeCloseTo(Math.log(1.5), 12);
    expect(value).toBeCloseTo(0.25 * Math.log(2) + 0.25 * Math.log(1.5), 12);
  });

  test('a bin with nobody lost weighs as if half an account were lost', () => {
    const { weights, value } = weightOfEvidence([4, 6], [0, 10]);
    expect(weights[0]).toBeCloseTo(Math.log(4.5 / 10.5 / (0.5 / 10.5)), 12);
    expect(Number.isFinite(value)).toBe(true);
  });

  test('an empty bin says nothing, and so does a field where nobody lost', () => {
    expect(weightOfEvidence([5, 0, 5], [3, 0, 7]).weights[1]).toBe(0);
    expect(weightOfEvidence([5, 5], [0, 0])).toEqual({ weights: Float64Array.of(0, 0), value: 0 });
  });

  // Siddiqi (2006), Credit Risk Scorecards: below .02, .02 to .1, .1 to .3, above .3, above .5
  test.each([
    [0.019, 'useless'],
    [0.02, 'weak'],
    [0.1, 'medium'],
    [0.3, 'strong'],
    [0.51, 'suspicious'],
    [NaN, 'useless'],
  ])('%d is %s', (value, band) => {
    expect(informationBand(value)).toBe(band);
  });
});

describe('area under the curve', () => {
  test('is the share of pairs in the right order, ties half', () => {
    // Pairs: .8 beats both, .4 beats .1 and ties .4: 3.5 of 4
    expect(auc([0.1, 0.4, 0.4, 0.8], labels(0, 0, 1, 1))).toBe(0.875);
  });

  test('equal scores are chance, no loser has no area', () => {
    expect(auc([1, 1, 1], labels(0, 1, 0))).toBe(0.5);
    expect(auc([1, 2], labels(1, 1))).toBeNaN();
  });

  test("has DeLong's interval", () => {
    // The two variances of the placements by their definition, each over its own count, n − 1 below
    const scores = [1, 2, 4, 6, 7, 5, 8, 3.5];
    const { auc: area, low, high } = aucInterval(scores, labels(0, 0, 0, 0, 1, 1, 1, 1));
    const wins = (of: number[], than: number[]) =>
      of.map((a) => than.filter((b) => a > b).length / than.length);
    const above = wins(scores.slice(4), scores.slice(0, 4));
    const below = wins(scores.slice(0, 4), scores.slice(4)).map((share) => 1 - share);
    const variance = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    };
    const error = Math.sqrt(variance(above) / 4 + variance(below) / 4);
    expect(area).toBeCloseTo(0.8125, 12);
    expect(low).toBeCloseTo(0.8125 - 1.959964 * error, 6);
    expect(high).toBe(1);
  });
});

describe('how good probabilities are', () => {
  test('Brier score', () => {
    expect(brier([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3])).toBeCloseTo(0.0375, 12);
    expect(brier([], [])).toBeNaN();
  });

  test('log loss', () => {
    // scikit-learn's documentation of log_loss: 0.21616…
    expect(logLoss([1, 0, 0, 1], [0.9, 0.1, 0.2, 0.65])).toBeCloseTo(0.21616, 5);
    expect(logLoss([1], [0])).toBeCloseTo(-Math.log(1e-15), 6);
  });

  test('calibration error is the mean miss of equal-count bins', () => {
    const { bins, error } = calibration(
      labels(0, 0, 0, 1, 1, 1, 1, 0),
      [0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9, 0.9],
      2,
    );
    expect(bins.map(({ count, won, predicted, observed }) => [count, won, predicted, observed])).toEqual([
      [4, 1, 0.1, 0.25],
      [4, 3, 0.9, 0.75],
    ]);
    expect(error).toBeCloseTo(0.15, 12);
  });

  test('equal probabilities on both sides of an edge are split in proportion', () => {
    const bins = equalCountBins(labels(1, 0, 0, 0), [0.5, 0.5, 0.5, 0.5], 2);
    expect(bins.map(({ won }) => won)).toEqual([0.5, 0.5]);
    expect(equalCountBins(labels(1, 0, 1), [1, 2, 3], 10)).toHaveLength(3);
    expect(equalCountBins(labels(), [], 10)).toEqual([]);
  });

  test('lift counts from the likeliest', () => {
    const [top, rest] = liftTable(labels(0, 1, 1, 0), [0.1, 0.9, 0.8, 0.3], 2);
    expect(top).toEqual({ tenth: 1, count: 2, won: 2, lift: 2, captured: 1 });
    expect(rest).toEqual({ tenth: 2, count: 2, won: 0, lift: 0, captured: 1 });
  });

  test('prior correction moves half-and-half to one in ten', () => {
    expect(priorCorrection(0.5, 0.1)).toBeCloseTo(Math.log(1 / 9), 12);
    expect(priorCorrection(0.3, 0.3)).toBe(0);
  });
});

describe('folds', () => {
  test('hold the same number of each outcome', () => {
    const won = Float64Array.from({ length: 103 }, (_, group) => (group % 4 === 0 ? 1 : 0));
    const lost = won.map((count) => 1 - count);
    const fold = stratifiedFolds({ won, lost, order: won.map((_, group) => (group * 41) % 103) }, 5);
    const counts = [0, 1, 2, 3, 4].map(
      (one) => won.filter((count, group) => count === 1 && fold[group] === one).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(counts.reduce((sum, count) => sum + count)).toBe(26);
  });

  test('keep large groups apart', () => {
    const fold = stratifiedFolds({ won: [10, 9, 1, 1], lost: [10, 9, 1, 1], order: [3, 2, 1, 0] }, 2);
    expect(fold[0]).not.toBe(fold[1]);
    expect([...fold.slice(2)]).toEqual([0, 1]);
  });
});
