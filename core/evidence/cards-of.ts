import type { Model } from '../model/model';
import { fieldKindsOf } from '../model/kind-of';
import { cardTable, type CardTable } from '../scoring/propensity/card-table';
import type { Scorecard } from '../scoring/scorecard';
import type { AccountFields } from './account-fields';
import { labelsFor, type LabelSource } from './learn-cards';
import type { ReadTables } from './second-tables';

/** A card of the model held against outcomes that are known. */
export interface CardCheck {
  readonly card: Scorecard;
  readonly from: LabelSource;
  readonly table: CardTable;
}

/**
 * Each scorecard of the model on the accounts, and on the deals whose outcome is known (without deals: on who is a
 * customer). Nothing is learned: the card is applied as it stands.
 * @param fields the accounts that the card is read on
 * @returns one check a card, in the model's order; none where it has no card
 */
export function cardsOf(model: Model, fields: AccountFields, history: ReadTables): readonly CardCheck[] {
  const kindOf = fieldKindsOf(model);
  return (model.propensity ?? []).map((card) => {
    const { from, rows } = labelsFor(card.name, history, fields.customer);
    return { card, from, table: cardTable(card, model.characteristics ?? [], rows, fields.frame, kindOf) };
  });
}
