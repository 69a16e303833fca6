import { defineNotice, type Problem } from '../../values/problem';
import type { CardName } from '../scorecard';
import type { LevelCounts } from './bin-feature';
import type { Feature } from './features';
import { isKnownAfter } from './known-after';
import type { Candidate } from './learning';

const named = defineNotice(
  'propensity-known-after',
  '{field} is left out: it is filled because an account bought',
);
const dated = defineNotice(
  'propensity-date',
  '{field} is left out: a date is met once and does not come again; give days or years as a number instead',
);
const identity = defineNotice('propensity-id', '{field} is left out: it names the account');
const talked = defineNotice(
  'propensity-discovery',
  '{field} is left out: it is known only after talking, so it cannot tell which accounts to talk to',
);
const filled = defineNotice(
  'propensity-leak-filled',
  '{field} is left out: it is filled for {often} % of those {outcome} and for {seldom} % of the others, as if filled afterwards',
);
const separates = defineNotice(
  'propensity-leak-separates',
  '{field} is left out: it tells won from lost with {errors} errors in {rows} rows, as only a field can that was filled afterwards',
);

/** A field that is filled for at most this share of one outcome and at least that of the other came after it. */
const SELDOM = 0.02;
const OFTEN = 0.2;
/** Errors, as a share of the rarer outcome, that still count as none. */
const ERRORS = 0.01;
/** Rows of a text below which it cannot be told from chance. */
const LEAST_ROWS = 10;

/**
 * Why a field is not even looked at, by its name, kind or source: it is filled only once the outcome is known, is a date,
 * or is known only after talking.
 *
 * @param card what is learned: what is known only after talking is known of customers, so it may tell who buys more
 * @returns a notice that names the field; null where it may be looked at
 */
export function excludedByNature({ field, kind, hidden }: Candidate, card: CardName): Problem | null {
  if (isKnownAfter(field, card)) return named({ field });
  if (kind === 'id') return identity({ field });
  if (kind === 'date') return dated({ field });
  return hidden && card === 'new' ? talked({ field }) : null;
}

interface Totals {
  readonly won: number;
  readonly lost: number;
}

const sum = (counts: ArrayLike<number>): number => {
  let all = 0;
  for (let at = 0; at < counts.length; at++) all += counts[at]!;
  return all;
};

const percent = (share: number): number => Math.round(share * 1000) / 10;

function filledAfter(feature: Feature, counts: LevelCounts, { won, lost }: Totals): Problem | null {
  if (feature.kind === 'item') return null;
  const blank = feature.kind === 'known' ? 1 : 0;
  const ofWon = 1 - counts.won[blank]! / won;
  const ofLost = 1 - counts.lost[blank]! / lost;
  const [often, seldom] = [Math.max(ofWon, ofLost), Math.min(ofWon, ofLost)];
  if (often < OFTEN || seldom > SELDOM) return null;
  const outcome = ofWon > ofLost ? 'won' : 'lost';
  return filled({ field: feature.field, often: percent(often), seldom: percent(seldom), outcome });
}

/** Errors of the best single line through a number, whichever side wins. */
function lineErrors(
  { won, lost }: LevelCounts,
  size: number,
  { won: allWon, lost: allLost }: Totals,
): number {
  const ends = { won: allWon - won[0]!, lost: allLost - lost[0]! };
  let least = Math.min(ends.won, ends.lost);
  let [wonBelow, lostBelow] = [0, 0];
  for (let level = 1; level < size; level++) {
    wonBelow += won[level]!;
    lostBelow += lost[level]!;
    least = Math.min(least, wonBelow + ends.lost - lostBelow, lostBelow + ends.won - wonBelow);
  }
  return least + Math.min(won[0]!, lost[0]!);
}

/** Errors where every level goes with its majority; rare levels go together. */
function levelErrors({ won, lost }: LevelCounts): number {
  let errors = 0;
  const rare = { won: 0, lost: 0 };
  for (let level = 0; level < won.length; level++) {
    if (won[level]! + lost[level]! >= LEAST_ROWS) errors += Math.min(won[level]!, lost[level]!);
    else {
      rare.won += won[level]!;
      rare.lost += lost[level]!;
    }
  }
  return errors + Math.min(rare.won, rare.lost);
}

/**
 * Whether a feature gives itself away as one that was filled after the outcome: filled for a fifth or more of one
 * outcome and for 2 % or less of the other, or telling won from lost with errors of at most 1 % of the rarer outcome.
 *
 * @param feature its levels
 * @param counts who won and who lost, by level, over all rows
 * @returns a notice that names the field, or null
 */
export function findLeak(feature: Feature, counts: LevelCounts): Problem | null {
  const totals = { won: sum(counts.won), lost: sum(counts.lost) };
  const errors = feature.kind === 'number' ? lineErrors(counts, feature.size, totals) : levelErrors(counts);
  if (errors <= ERRORS * Math.min(totals.won, totals.lost)) {
    return separates({ field: feature.name, errors, rows: totals.won + totals.lost });
  }
  return filledAfter(feature, counts, totals);
}
