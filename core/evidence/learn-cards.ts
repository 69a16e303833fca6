import { EXPANSION, NEW_BUSINESS, UNSAID } from '../history/history';
import { decidedDeals, type DecidedDeals } from '../history/decided-deals';
import type { DealsRead } from '../history/read-deals';
import type { Model } from '../model/model';
import { learnScorecard } from '../scoring/propensity/learn-scorecard';
import type { LabelledRows, Learned } from '../scoring/propensity/learning';
import type { CardName } from '../scoring/scorecard';
import { leastOfEach } from '../scoring/propensity/learning-refusals';
import { FALSE, TRUE } from '../expr/columns';
import { numberText } from '../values/number-text';
import { defineNotice, defineProblem, refused, type Problem, type Result } from '../values/problem';
import type { AccountFields } from './account-fields';
import type { ReadTables } from './second-tables';

/** What is learned from: decided deals where there are any, else which accounts are customers. */
export type LabelSource = 'deals' | 'customers';

/** A card as it was learned, or why it was not. */
export interface CardAttempt {
  readonly card: CardName;
  readonly from: LabelSource;
  readonly result: Result<Learned>;
  /** What should be known of the rows it was learned from. */
  readonly notices: readonly Problem[];
}

const noExpansions = defineProblem(
  'evidence/no-expansions',
  'no decided deal is an expansion, so whether customers buy more was not learned',
);

const allDeals = defineNotice(
  'evidence/all-deals',
  'no column says what a deal was for, and {won} won and {lost} lost first deals of accounts are too few to learn from: who buys is learned from all {decided} decided deals of known accounts',
);

/** Kinds of deals that a card is about. */
const kindsOf: Readonly<Record<CardName, readonly number[]>> = {
  new: [NEW_BUSINESS, UNSAID],
  expansion: [EXPANSION],
};

/** Labels, and where they come from. */
export interface Labels {
  readonly from: LabelSource;
  readonly rows: LabelledRows;
  readonly notices: readonly Problem[];
}

const isEnough = ({ wins, count }: DecidedDeals): boolean =>
  wins >= leastOfEach && count - wins >= leastOfEach;

const labelled = ({ won, account }: DecidedDeals): LabelledRows => ({ label: won, account });

/**
 * Decided deals of the card's kind. Where no column says the kind, an account's later deals are taken for expansion:
 * should its first ones then be too few to learn who buys, all decided deals are learned from.
 */
function dealLabels(deals: DealsRead, card: CardName): Labels {
  const own = decidedDeals(deals, kindsOf[card], true);
  const isSaid = deals.fields.some(({ field }) => field === 'type');
  const all = decidedDeals(deals, null, true);
  if (card === 'expansion' || isSaid || isEnough(own) || !isEnough(all)) {
    return { from: 'deals', rows: labelled(own), notices: [] };
  }
  const counts = { won: numberText(own.wins), lost: numberText(own.count - own.wins) };
  return {
    from: 'deals',
    rows: labelled(all),
    notices: [allDeals({ ...counts, decided: numberText(all.count) })],
  };
}

function customerRows(customer: Uint8Array): LabelledRows {
  const known = Array.from(customer.keys()).filter(
    (row) => customer[row] === TRUE || customer[row] === FALSE,
  );
  return {
    label: Uint8Array.from(known, (row) => (customer[row] === TRUE ? 1 : 0)),
    account: Int32Array.from(known),
  };
}

/**
 * Labels for a card: decided deals of its kind; without deals, customers against those that are none, for new business
 * alone.
 * @param customer by account: 0 no, 1 unknown, 2 yes; unknown ones are left out
 * @returns a row a deal or an account, 1 won and 0 lost
 */
export function labelsFor(card: CardName, { deals }: ReadTables, customer: Uint8Array): Labels {
  return deals ? dealLabels(deals, card) : { from: 'customers', rows: customerRows(customer), notices: [] };
}

/**
 * Learns who buys (card new) and, from expansion deals, which customers buy more (card expansion).
 * @param prior the share of buyers in the population, 0 to 1; null: that of the rows
 * @returns one attempt a card, learned or refused with the reason
 */
export function learnCards(
  model: Model,
  history: ReadTables,
  fields: AccountFields,
  prior: number | null,
): readonly CardAttempt[] {
  const cards: readonly CardName[] = history.deals ? ['new', 'expansion'] : ['new'];
  return cards.map((card): CardAttempt => {
    const { from, rows, notices } = labelsFor(card, history, fields.customer);
    if (card === 'expansion' && rows.label.length === 0) {
      return { card, from, result: refused([noExpansions()]), notices };
    }
    const result = learnScorecard({
      card,
      rows,
      candidates: fields.candidates,
      seed: model.settings.seed,
      prior: card === 'new' ? prior : null,
      asOf: model.settings.asOf,
    });
    return { card, from, result, notices };
  });
}
