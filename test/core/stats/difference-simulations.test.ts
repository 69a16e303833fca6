import { differenceSimulations, shareOf } from './difference-simulations';

describe('simulated truth, 800 trials each', () => {
  test.each(differenceSimulations)('$name: between $least and $most', (simulation) => {
    const share = shareOf(simulation, 800, 20_261_122);
    // Chance moves the share of 800 trials by 1.5 in 100, the seed decides how; `npm run verify` makes 60,000.
    expect(share).toBeGreaterThanOrEqual(simulation.least);
    expect(share).toBeLessThanOrEqual(simulation.most);
  });
});
