import type { CardName } from '../scorecard';

/**
 * Standard fields that are filled because an account bought, by their keys: to a prospect they say nothing. A customer
 * has most of them before it buys more, but what it spends and owns may hold the very deal that is to be foretold.
 */
const afterWinning: Readonly<Record<CardName, readonly string[]>> = {
  new: [
    'current spend',
    'customer since',
    'first deal',
    'renewal date',
    'products',
    'deals',
    'current customer',
    'lifecycle stage',
    'type',
  ],
  expansion: ['current spend', 'renewal date', 'products', 'deals'],
};

/**
 * Whether a field is one that is filled only once the outcome is known.
 *
 * @param field its key
 * @param card what is learned
 */
export function isKnownAfter(field: string, card: CardName): boolean {
  return afterWinning[card].includes(field);
}
