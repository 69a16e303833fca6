import { doesItDiffer } from '../../core/segments/does-it-differ';
import { seededChance } from '../../core/stats/seeded-chance';
import { differenceSimulations, shareOf, type Simulation } from '../core/stats/difference-simulations';

const check = (simulation: Simulation, trials: number) => {
  for (const seed of [1, 2, 3]) {
    const share = shareOf(simulation, trials, seed);
    console.log(`${simulation.name}: ${(share * 100).toFixed(2)} %`);
    expect(share).toBeGreaterThanOrEqual(simulation.least);
    expect(share).toBeLessThanOrEqual(simulation.most);
  }
};

describe('simulated truth, 20,000 trials of each of three seeds', () => {
  test.each(differenceSimulations)('$name: between $least and $most', (simulation) => {
    check(simulation, 20_000);
  });
});

describe('the verdict, 2,000 trials of each of three seeds', () => {
  test.each([2, 3, 5, 10])('%d groups that do not differ are kept 3 to 7 % of the time', (count) => {
    const values = (draw: () => number) => Array.from({ length: 60 }, draw);
    const name = `${count} groups kept`;
    const trial: Simulation['trial'] = ({ next, happens }) => {
      const groups = Array.from({ length: count }, (_, at) => ({
        name: `G${at}`,
        won: values(() => Number(happens(0.4))).reduce((sum, won) => sum + won, 0),
        decided: 60,
        cycleDays: values(() => Math.round(30 + 60 * next())),
        dealSizes: values(() => 1000 / (0.01 + next())),
      }));
      return doesItDiffer('segment', groups).verdict === 'keep';
    };
    check({ name, least: 0.03, most: 0.07, trial }, 2000);
  });

  test('a sample that is called large enough finds ten points 80 % of the time', () => {
    const groups = (rates: readonly number[], won: (rate: number) => number) =>
      rates.map((rate, at) => ({ name: `G${at}`, won: won(rate), decided: 400 }));
    const chance = seededChance(1);
    expect(
      doesItDiffer(
        'segment',
        groups([0.45, 0.55], (rate) => 400 * rate),
      ).measures[0]?.canTell,
    ).toBe(true);
    let found = 0;
    const trials = 5000;
    for (let at = 0; at < trials; at++) {
      const drawn = groups([0.45, 0.55], (rate) =>
        Array.from({ length: 400 }, () => Number(chance.happens(rate))).reduce((sum, won) => sum + won, 0),
      );
      if (doesItDiffer('segment', drawn).verdict === 'keep') found++;
    }
    expect(found / trials).toBeGreaterThan(0.78);
  });
});
