import { differenceSimulations, shareOf } from '../core/stats/difference-simulations';

describe('simulated truth, 20,000 trials of each of three seeds', () => {
  test.each(differenceSimulations)('$name: between $least and $most', (simulation) => {
    for (const seed of [1, 2, 3]) {
      const share = shareOf(simulation, 20_000, seed);
      console.log(`${simulation.name}: ${(share * 100).toFixed(2)} %`);
      expect(share).toBeGreaterThanOrEqual(simulation.least);
      expect(share).toBeLessThanOrEqual(simulation.most);
    }
  });
});
