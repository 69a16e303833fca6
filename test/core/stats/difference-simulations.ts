import { chiSquareTest } from '../../../core/stats/chi-square-test';
import { kruskalWallis } from '../../../core/stats/kruskal-wallis';
import { mannWhitney } from '../../../core/stats/mann-whitney';
import { medianInterval } from '../../../core/stats/median-interval';
import { normalQuantile } from '../../../core/stats/normal-quantile';
import { rateDifference } from '../../../core/stats/rate-difference';
import { rateRatio } from '../../../core/stats/rate-ratio';
import { sampleForRanks } from '../../../core/stats/sample-for-ranks';
import { sampleForRates } from '../../../core/stats/sample-for-rates';
import { seededChance, type Chance } from '../../../core/stats/seeded-chance';
import { twoRatesTest } from '../../../core/stats/two-rates-test';
import { wilsonInterval } from '../../../core/stats/wilson-interval';

/** One thing that must happen in a known share of trials, and how one trial goes. */
export interface Simulation {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly trial: (chance: Chance) => boolean;
}

type Trial = Pick<Simulation, 'name' | 'trial'>;

const SIGNIFICANT = 0.05;

function wins(chance: Chance, deals: number, rate: number): number {
  let won = 0;
  for (let deal = 0; deal < deals; deal++) if (chance.happens(rate)) won++;
  return won;
}

/** Log-normal amounts, as deal sizes are; 0.5 is added so that no quantile of 0 is asked for. */
const amounts = (chance: Chance, count: number, centre = 0) =>
  Array.from({ length: count }, () =>
    Math.exp(centre + normalQuantile((chance.below(1 << 20) + 0.5) / (1 << 20))),
  );
const wholeDays = (chance: Chance, count: number) => amounts(chance, count).map((x) => Math.round(x * 5));

const covers = ({ low, high }: { low: number; high: number }, truth: number) => low <= truth && truth <= high;

const coverage: Trial[] = [
  {
    name: 'Wilson, 60 deals at 35 %',
    trial: (chance) => covers(wilsonInterval(wins(chance, 60, 0.35), 60), 0.35),
  },
  {
    name: 'Wilson, 150 deals at 10 %',
    trial: (chance) => covers(wilsonInterval(wins(chance, 150, 0.1), 150), 0.1),
  },
  {
    name: 'Newcombe, 60 at 40 % less 90 at 25 %',
    trial: (chance) =>
      covers(rateDifference(wins(chance, 60, 0.4), 60, wins(chance, 90, 0.25), 90), 0.4 - 0.25),
  },
  {
    name: 'Koopman, 120 at 30 % over 150 at 15 %',
    trial: (chance) => covers(rateRatio(wins(chance, 120, 0.3), 120, wins(chance, 150, 0.15), 150), 2),
  },
  { name: 'median of 75 amounts', trial: (chance) => covers(medianInterval(amounts(chance, 75)), 1) },
];

const rejection: Trial[] = [
  {
    name: 'two-proportion z, 80 and 120 at 30 %',
    trial: (chance) => twoRatesTest(wins(chance, 80, 0.3), 80, wins(chance, 120, 0.3), 120).p <= SIGNIFICANT,
  },
  {
    name: 'chi-square, five groups of 40 to 120 at 30 %',
    trial: (chance) => {
      const counts = [40, 60, 80, 100, 120].map((deals) => [deals, wins(chance, deals, 0.3)] as const);
      return chiSquareTest(counts.map(([deals, won]) => [won, deals - won])).p <= SIGNIFICANT;
    },
  },
  {
    name: 'Mann-Whitney exact, 15 and 20 amounts',
    trial: (chance) => mannWhitney(amounts(chance, 15), amounts(chance, 20)).p <= SIGNIFICANT,
  },
  {
    name: 'Mann-Whitney with ties, 40 and 60 whole days',
    trial: (chance) => mannWhitney(wholeDays(chance, 40), wholeDays(chance, 60)).p <= SIGNIFICANT,
  },
  {
    name: 'Kruskal-Wallis with ties, 20, 30 and 40 whole days',
    trial: (chance) => kruskalWallis([20, 30, 40].map((count) => wholeDays(chance, count))).p <= SIGNIFICANT,
  },
];

const shift = 0.4;
/** Two log-normal amounts that far apart: Φ(shift ÷ √2). */
const likelier = 0.6113512946;
const power: Trial[] = [
  {
    name: 'the sample for 40 % against 50 %',
    trial: (chance) => {
      const deals = sampleForRates(0.4, 0.5);
      return twoRatesTest(wins(chance, deals, 0.4), deals, wins(chance, deals, 0.5), deals).p <= SIGNIFICANT;
    },
  },
  {
    name: 'the sample for amounts that are larger by half',
    trial: (chance) => {
      const count = sampleForRanks(likelier);
      return mannWhitney(amounts(chance, count), amounts(chance, count, shift)).p <= SIGNIFICANT;
    },
  },
];

/** Intervals cover 95 %, tests under no difference reject 5 %, samples of the size asked for see it 80 % of the time. */
export const differenceSimulations: readonly Simulation[] = [
  ...coverage.map((simulation) => ({ ...simulation, least: 0.93, most: 0.97 })),
  ...rejection.map((simulation) => ({ ...simulation, least: 0.03, most: 0.07 })),
  ...power.map((simulation) => ({ ...simulation, least: 0.77, most: 0.83 })),
];

/** The share of trials in which it happened; the same for the same seed. */
export function shareOf({ trial }: Simulation, trials: number, seed: number): number {
  const chance = seededChance(seed);
  let happened = 0;
  for (let at = 0; at < trials; at++) if (trial(chance)) happened++;
  return happened / trials;
}
