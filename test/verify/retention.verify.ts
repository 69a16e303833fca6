import { fitSbg, type Estimate } from '../../core/stats/fit-sbg';
import { seededChance, type Chance } from '../../core/stats/seeded-chance';
import { sbgSurvival, type ShiftedBetaGeometric } from '../../core/stats/shifted-beta-geometric';

const simulations = 2000;

/** A cohort of customers, each of whom leaves when chance says so. */
function drawCohort(survival: readonly number[], customers: number, chance: Chance): number[] {
  const lost = new Array<number>(survival.length + 1).fill(0);
  for (let customer = 0; customer < customers; customer++) {
    const drawn = chance.next();
    let period = 0;
    while (period < survival.length && drawn < survival[period]!) period++;
    lost[period]! += 1;
  }
  let remaining = customers;
  return survival.map((_, period) => (remaining -= lost[period]!));
}

const holds = ({ low, high }: Estimate, truth: number): boolean => low <= truth && truth <= high;

/** Cohorts, each with its customers and its periods. */
type Design = readonly (readonly [customers: number, periods: number])[];

function coverage(of: ShiftedBetaGeometric, design: Design, seed: number) {
  const chance = seededChance(seed);
  let [alpha, beta, known] = [0, 0, 0];
  for (let simulation = 0; simulation < simulations; simulation++) {
    const cohorts = design.map(([customers, periods]) =>
      drawCohort(sbgSurvival(of, periods), customers, chance),
    );
    const fit = fitSbg(cohorts);
    if (!fit || fit.atLimit !== 'none') continue;
    known += 1;
    alpha += holds(fit.alpha, of.alpha) ? 1 : 0;
    beta += holds(fit.beta, of.beta) ? 1 : 0;
  }
  return { alpha: alpha / known, beta: beta / known, known: known / simulations };
}

describe('95 % intervals of the sBG hold the truth 93 to 97 times of 100', () => {
  test.each<[string, ShiftedBetaGeometric, Design]>([
    ['High End, one cohort of 1,000', { alpha: 0.668, beta: 3.806 }, [[1000, 7]]],
    ['few loyal, one cohort of 1,000', { alpha: 0.704, beta: 1.182 }, [[1000, 7]]],
    [
      'High End, ragged cohorts',
      { alpha: 0.668, beta: 3.806 },
      [
        [500, 7],
        [400, 5],
        [400, 3],
        [300, 1],
      ],
    ],
    ['more alike, one cohort of 20,000', { alpha: 3, beta: 12 }, [[20_000, 8]]],
  ])('%s', (_, of, design) => {
    const shares = coverage(of, design, 2026);
    expect(shares.known).toBeGreaterThan(0.99);
    for (const share of [shares.alpha, shares.beta]) {
      expect(share).toBeGreaterThanOrEqual(0.93);
      expect(share).toBeLessThanOrEqual(0.97);
    }
  });
});
