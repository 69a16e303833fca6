import { growthByAccount } from '../history/spend-by-account';
import { firstWonAmount } from '../history/first-wins';
import { median } from '../stats/quantile';
import { numberText } from '../values/number-text';
import type { Lifetime } from '../value/valuation';
import { defineNotice, type Problem } from '../values/problem';
import type { ReadTables } from './second-tables';

const THUMB = 'a rule of thumb: replace it by your own';
/** Fewer accounts than this tell nothing of growth or of what is bought first. */
const LEAST = 20;
const MOST_GROWTH = 1;

const notTold = defineNotice(
  'evidence/lifetime-not-told',
  '{names} is not learned, because the history tells it of fewer than {least} accounts: {value} is kept',
);

/** The assumptions of a lifetime, and what became of those that a history may tell. */
export interface LearnedLifetime {
  readonly lifetime: Lifetime;
  /** Whether growth or land was learned. */
  readonly learned: boolean;
  readonly problems: readonly Problem[];
}

/** Assumptions before anything was said or learned. */
export const usualLifetime: Lifetime = {
  margin: 0.75,
  discount: 0.1,
  horizon: 5,
  growth: 0.1,
  timing: 'start',
  land: 0.2,
  acquisitionCost: null,
  notes: {
    margin: THUMB,
    discount: THUMB,
    horizon: THUMB,
    growth: THUMB,
    timing: 'spend of a year is counted at its start',
    land: `${THUMB}; the share of its potential that an account buys first`,
    'acquisition cost': 'left out; give an amount to take it off what a prospect is worth',
  },
};

const known = (values: Float64Array): Float64Array => values.filter((value) => value === value);

/** Median growth of accounts that spent something in both years; undefined where too few are known. */
function growthOf(history: ReadTables, accounts: number) {
  const grown = growthByAccount(history, accounts, history.asOf ?? NaN);
  const kept = grown ? grown.growth.filter((growth) => growth > -1) : new Float64Array(0);
  return kept.length < LEAST ? undefined : { value: median(kept), accounts: kept.length };
}

/** What accounts bought first as a share of their potential: the median; undefined where too few are known. */
function landOf(history: ReadTables, potential: Float64Array | undefined) {
  if (!history.deals || !potential) return undefined;
  const first = firstWonAmount(history.deals, potential.length);
  const shares = known(first.map((amount, row) => (potential[row]! > 0 ? amount / potential[row]! : NaN)));
  return shares.length < LEAST ? undefined : { value: Math.min(1, median(shares)), accounts: shares.length };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The assumptions of a lifetime with what the history tells: growth is the median of accounts that stayed customers from
 * one year to the next, land the median of the first won amount ÷ potential. Both are rounded to 0.001.
 * @param before the model's own; what a person wrote is kept where the history says nothing
 * @param potential money a year, by account; blank (NaN) is left out
 * @param accounts how many there are
 * @returns assumptions with a note each on where they come from; growth is at most 1 a year, land at most the potential
 */
export function learnLifetime(
  before: Lifetime | undefined,
  history: ReadTables,
  potential: Float64Array | undefined,
  accounts: number,
): LearnedLifetime {
  const lifetime = before ?? usualLifetime;
  const growth = growthOf(history, accounts);
  const land = typeof lifetime.land === 'string' ? undefined : landOf(history, potential);
  const kept = {
    growth: growth ? null : lifetime.growth,
    land: land || typeof lifetime.land === 'string' ? null : lifetime.land,
  };
  return {
    lifetime: {
      ...lifetime,
      ...(growth ? { growth: Math.min(MOST_GROWTH, rounded(growth.value)) } : {}),
      ...(land ? { land: rounded(land.value) } : {}),
      notes: {
        ...lifetime.notes,
        ...(growth
          ? { growth: `median growth of ${numberText(growth.accounts)} customers from one year to the next` }
          : {}),
        ...(land
          ? { land: `median of first won amount ÷ potential over ${numberText(land.accounts)} customers` }
          : {}),
      },
    },
    learned: growth !== undefined || land !== undefined,
    problems: (['growth', 'land'] as const).flatMap((names) =>
      kept[names] === null ? [] : [notTold({ names, least: LEAST, value: kept[names] })],
    ),
  };
}
