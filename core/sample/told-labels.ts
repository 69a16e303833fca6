import type { Chance } from '../stats/seeded-chance';
import type { Cell } from '../values/cell';
import type { Deal, History } from './draw-history';

/** The column that gives the outcome away, where the truth asks for one. */
export const leakedColumn = 'Onboarding Hours';

/**
 * The stage as the opportunities say it: of a decided first deal sometimes the other outcome.
 * @param chance where the draws come from
 * @param deal as it truly went
 * @param noise 0 to 1: how often it is told wrongly
 */
export function toldStage(chance: Chance, { kind, stage }: Deal, noise: number): string {
  const decided = kind === 'New Business' && stage.startsWith('Closed');
  if (!decided || !chance.happens(noise)) return stage;
  return stage === 'Closed Won' ? 'Closed Lost' : 'Closed Won';
}

/** Hours that an account was onboarded for: a field that is filled only after winning. */
export function leakedCell(chance: Chance, { customerSince }: Pick<History, 'customerSince'>): Cell {
  return customerSince === null ? null : 8 + chance.below(72);
}
