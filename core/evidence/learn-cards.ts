import { EXPANSION, NEW_BUSINESS, UNSAID } from '../history/history';
import { decidedDeals } from '../history/decided-deals';
import type { Model } from '../model/model';
import { learnScorecard } from '../scoring/propensity/learn-scorecard';
import type { LabelledRows, Learned } from '../scoring/propensity/learning';
import type { CardName } from '../scoring/scorecard';
import { FALSE, TRUE } from '../expr/columns';
import { defineProblem, refused, type Result } from '../values/problem';
import type { AccountFields } from './account-fields';
import type { ReadTables } from './second-tables';

/** What is learned from: decided deals where there are any, else which accounts are customers. */
export type LabelSource = 'deals' | 'customers';

/** A card as it was learned, or why it was not. */
export interface CardAttempt {
  readonly card: CardName;
  readonly from: LabelSource;
  readonly result: Result<Learned>;
}

const noExpansions = defineProblem(
  'evidence/no-expansions',
  'no decided deal is an expansion, so whether customers buy more was not learned',
);

/** Kinds of deals that a card is about. */
const kindsOf: Readonly<Record<CardName, readonly number[]>> = {
  new: [NEW_BUSINESS, UNSAID],
  expansion: [EXPANSION],
};

function dealRows({ deals }: ReadTables, card: CardName): LabelledRows {
  const { won, account } = decidedDeals(deals!, kindsOf[card], true);
  return { label: won, account };
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
 */
export function labelsFor(
  card: CardName,
  history: ReadTables,
  customer: Uint8Array,
): { readonly from: LabelSource; readonly rows: LabelledRows } {
  return history.deals
    ? { from: 'deals', rows: dealRows(history, card) }
    : { from: 'customers', rows: customerRows(customer) };
}

/**
 * Learns who buys (card new) and, from expansion deals, which customers buy more (card expansion).
 * @param prior the share of buyers in the population, 0 to 1; null: that of the rows
 */
export function learnCards(
  model: Model,
  history: ReadTables,
  fields: AccountFields,
  prior: number | null,
): readonly CardAttempt[] {
  const cards: readonly CardName[] = history.deals ? ['new', 'expansion'] : ['new'];
  return cards.map((card): CardAttempt => {
    const { from, rows } = labelsFor(card, history, fields.customer);
    if (card === 'expansion' && rows.label.length === 0) {
      return { card, from, result: refused([noExpansions()]) };
    }
    const result = learnScorecard({
      card,
      rows,
      candidates: fields.candidates,
      seed: model.settings.seed,
      prior: card === 'new' ? prior : null,
      asOf: model.settings.asOf,
    });
    return { card, from, result };
  });
}
