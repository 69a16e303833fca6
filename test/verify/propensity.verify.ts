import { learnScorecard } from '../../core/scoring/propensity/learn-scorecard';
import { aucInterval } from '../../core/stats/auc';
import { exponential } from '../../core/stats/exponential';
import { geometricMeanRatio } from '../../core/stats/geometric-mean-ratio';
import { logisticRegression } from '../../core/stats/logistic-regression';
import { normalQuantile } from '../../core/stats/normal-quantile';
import { normalShare } from '../../core/stats/normal-tail';
import { seededChance, type Chance } from '../../core/stats/seeded-chance';
import { drawAccounts } from '../core/scoring/propensity/drawn-accounts';

const simulations = 2000;

/** A draw from the standard normal distribution. */
const normal = (chance: Chance): number => normalQuantile(chance.next() * (1 - 2e-9) + 1e-9);

const shareOf = (runs: number, holds: (run: number) => boolean): number =>
  Array.from({ length: runs }, (_, run) => holds(run)).filter(Boolean).length / runs;

const nominal = (share: number): void => {
  expect(share).toBeGreaterThan(0.93);
  expect(share).toBeLessThan(0.97);
};

test('intervals of logistic coefficients cover the truth', () => {
  const chance = seededChance(31);
  const truth = [-0.5, 0.8, -0.4];
  const covered = [0, 0, 0];
  for (let run = 0; run < simulations; run++) {
    const columns = [0, 1].map(() => Float64Array.from({ length: 400 }, () => normal(chance)));
    const labels = Uint8Array.from(columns[0]!, (first, row) => {
      const odds = truth[0]! + truth[1]! * first + truth[2]! * columns[1]![row]!;
      return chance.happens(1 / (1 + exponential(-odds))) ? 1 : 0;
    });
    const fit = logisticRegression({ columns, labels });
    truth.forEach((value, at) => {
      if (Math.abs(fit.coefficients[at]! - value) < 1.959964 * fit.errors[at]!) covered[at]! += 1;
    });
  }
  covered.forEach((count) => nominal(count / simulations));
});

test('DeLong’s interval covers the true area', () => {
  const chance = seededChance(32);
  // Two normals one standard deviation apart: the area is the normal share below 1/√2
  const truth = normalShare(Math.SQRT1_2);
  const labels = Uint8Array.from({ length: 200 }, (_, row) => (row < 80 ? 1 : 0));
  nominal(
    shareOf(simulations, () => {
      const { low, high } = aucInterval(
        Float64Array.from(labels, (label) => label + normal(chance)),
        labels,
      );
      return low <= truth && truth <= high;
    }),
  );
});

test('the ratio of geometric means covers the truth, and its test rejects 5 % under no difference', () => {
  const chance = seededChance(33);
  const spend = (count: number, spread: number) =>
    Float64Array.from({ length: count }, () => exponential(spread * normal(chance)));
  let rejected = 0;
  nominal(
    shareOf(simulations, () => {
      const { low, high, p } = geometricMeanRatio(spend(12, 1.5), spend(30, 0.7));
      if (p < 0.05) rejected += 1;
      return low <= 1 && 1 <= high;
    }),
  );
  expect(rejected / simulations).toBeGreaterThan(0.03);
  expect(rejected / simulations).toBeLessThan(0.07);
});

test('a card learned from pure noise averages an area of .5, and seldom claims more', () => {
  let [areas, claims] = [0, 0];
  const runs = 300;
  for (let run = 0; run < runs; run++) {
    const learned = learnScorecard(drawAccounts({ accounts: 1000, seed: 1000 + run }).input);
    if (!learned.ok) throw new Error('a card is meant');
    areas += learned.value.validation.auc;
    if (learned.value.grade !== 'chance') claims += 1;
  }
  expect(Math.abs(areas / runs - 0.5)).toBeLessThan(0.01);
  expect(claims / runs).toBeLessThan(0.05);
});

test('effects of a learned card cover the truth they were drawn from', () => {
  const names = { public: 0.9, 'technologies: SAP': 0.8 } as const;
  const runs = 1500;
  const covered = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const drawn = drawAccounts({ accounts: 3000, seed: 5000 + run, flag: 0.9, item: 0.8 });
    // The final card is fitted to all rows, whatever the folds: two are the fewest.
    const learned = learnScorecard({ ...drawn.input, folds: 2 });
    if (!learned.ok) throw new Error('a card is meant');
    for (const [name, truth] of Object.entries(names)) {
      const one = learned.value.coefficients.find(({ characteristic }) => characteristic === name)!;
      const step = one.weights[0]! - one.weights[1]!;
      const holds = Math.abs(one.value * step - truth) < 1.959964 * one.error * Math.abs(step);
      covered.set(name, (covered.get(name) ?? 0) + (holds ? 1 : 0));
    }
  }
  for (const count of covered.values()) nominal(count / runs);
});
