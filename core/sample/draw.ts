import { normalQuantile } from '../stats/normal-quantile';
import type { Chance } from '../stats/seeded-chance';

/** Half a step of `Chance.next`, so that the normal draw never meets 0. */
const HALF_STEP = 2 ** -33;

/** A draw from the normal distribution of mean 0 and standard deviation 1. */
export function drawNormal(chance: Chance): number {
  return normalQuantile(chance.next() + HALF_STEP);
}

/** One of the choices, each as likely as the others; there must be at least one. */
export function drawOne<Choice>(chance: Chance, choices: readonly Choice[]): Choice {
  return choices[chance.below(choices.length)] as Choice;
}

/** Makes a draw among choices by their weights. */
export function weightedDraw<Choice extends { readonly weight: number }>(
  choices: readonly Choice[],
): (chance: Chance) => Choice {
  const ends: number[] = [];
  for (const { weight } of choices) ends.push((ends.at(-1) ?? 0) + weight);
  return (chance) => {
    const at = chance.next() * (ends.at(-1) ?? 0);
    return choices[ends.findIndex((end) => at < end)] as Choice;
  };
}
