import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Motion } from './coverage-rules';

/** Where the first-year contract of a segment is read. */
export type ContractSource = 'deals' | 'land' | 'potential';

/** What is known of the deals of a segment. What is not known is null, never 0. */
export interface SegmentDeals {
  readonly segment: string;
  /** In the market. */
  readonly accounts: number;
  /** Won deals of new business a year. */
  readonly deals: number | null;
  /** Money of the first year's contract: half of them are larger. */
  readonly contract: number | null;
  readonly contractBy: ContractSource | null;
  /** Half of the accounts have a larger lifetime value ÷ land. */
  readonly lifetimeRatio: number | null;
}

/** The motion that the figures of a segment ask for, with the sentences it rests on. */
export interface FittingMotion {
  /** Its place among the motions of its function, the lightest first; -1 where it is not known. */
  readonly at: number;
  readonly why: readonly Problem[];
}

/**
 * Lifetime value ÷ land from which a motion takes over what the one before it would work. Without expansion five years at a margin
 * of 80 % come to 4, so ten says that most of the money is still to come.
 */
export const usualLifetime = 10;

const pays = defineNotice('motions/pays', 'a first year of {contract} pays for {motion} (from {from})');
const belowAll = defineNotice(
  'motions/below-all',
  'a first year of {contract} is below {from}, from which {motion} pays: nothing lighter is on the sheet',
);
const moreToCome = defineNotice(
  'motions/more-to-come',
  'lifetime value is {ratio} times land, {least} or more: {motion} takes over from {before}',
);
const tooMany = defineNotice(
  'motions/too-many-deals',
  '{deals} deals a year are more than the {most} that {before} can work: {motion} works them',
);
const dealsUnknown = defineNotice(
  'motions/deals-unknown',
  'deals a year are not known: no history tells the win rate of {accounts} {accounts|account|accounts}',
);
const contractUnknown = defineNotice(
  'motions/contract-unknown',
  'the first-year contract is not known: give deals with amounts, or let the model tell land',
);
const contractFromLand = defineNotice(
  'motions/contract-from-land',
  'the first-year contract is the land of the model, not of deals',
);
const contractFromPotential = defineNotice(
  'motions/contract-from-potential',
  'the first-year contract is at most the potential, which is all that is known of it',
);

/** The motions of one function, the lightest first. */
export function motionsInOrder(motions: readonly Motion[], whose: Motion['for']): readonly Motion[] {
  return motions
    .filter((motion) => motion.for === whose)
    .sort((one, other) => one.acv - other.acv || (one.name < other.name ? -1 : 1));
}

const money = (amount: number): string => numberText(amount, 0);

function byContract(motions: readonly Motion[], contract: number): FittingMotion {
  const at = Math.max(0, motions.filter(({ acv }) => acv <= contract).length - 1);
  const { name: motion, acv } = motions[at]!;
  const words = { contract: money(contract), motion, from: money(acv) };
  return { at, why: [contract < acv ? belowAll(words) : pays(words)] };
}

function byLifetime(motions: readonly Motion[], fit: FittingMotion, ratio: number | null): FittingMotion {
  const after = motions[fit.at + 1];
  if (ratio === null || !after) return fit;
  const { name: motion, lifetime: least = usualLifetime } = after;
  if (ratio < least) return fit;
  const words = { ratio: numberText(ratio, 1), least, motion, before: motions[fit.at]!.name };
  return { at: fit.at + 1, why: [...fit.why, moreToCome(words)] };
}

function byDeals(motions: readonly Motion[], fit: FittingMotion, facts: SegmentDeals): FittingMotion {
  const { deals, accounts } = facts;
  if (deals === null) return { ...fit, why: [...fit.why, dealsUnknown({ accounts: numberText(accounts) })] };
  let at = fit.at;
  while (at > 0 && deals > (motions[at]!.deals ?? Infinity)) at -= 1;
  if (at === fit.at) return fit;
  const { name: before, deals: most = 0 } = motions[fit.at]!;
  const words = { deals: numberText(deals, 1), most, before, motion: motions[at]!.name };
  return { at, why: [...fit.why, tooMany(words)] };
}

function contractNotices(by: ContractSource | null): readonly Problem[] {
  if (by === 'land') return [contractFromLand()];
  return by === 'potential' ? [contractFromPotential()] : [];
}

/**
 * The motion that a segment's figures ask for: the heaviest that its first-year contract pays for; one to the right where its
 * lifetime value is many times what it lands; and as far to the left as its deals a year ask, since a heavy motion works few.
 *
 * That customers a year × what each pays decide how one can afford to sell is an old observation; the lines are the model's own.
 * Source: C. Janz, Five ways to build a $100 million business, 2014.
 * @param motions of one function, the lightest first
 */
export function fitMotion(motions: readonly Motion[], facts: SegmentDeals): FittingMotion {
  const { contract, contractBy, lifetimeRatio } = facts;
  if (motions.length === 0) return { at: -1, why: [] };
  if (contract === null) return { at: -1, why: [contractUnknown()] };
  const shifted = byLifetime(motions, byContract(motions, contract), lifetimeRatio);
  const fit = byDeals(motions, shifted, facts);
  return { at: fit.at, why: [...fit.why, ...contractNotices(contractBy)] };
}
