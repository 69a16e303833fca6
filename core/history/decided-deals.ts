import { LOST, OPEN, WON, type Deals } from './history';

/** Deals that were won or lost, as labels to learn from or to test. */
export interface DecidedDeals {
  readonly count: number;
  /** The place of each among all deals. */
  readonly deal: Int32Array;
  /** The row of its account; −1 where none is joined. */
  readonly account: Int32Array;
  /** 1 won, 0 lost. */
  readonly won: Uint8Array;
  /** How many are won. */
  readonly wins: number;
}

/**
 * The deals that are decided, won ÷ decided being the win rate; open ones have no part in it.
 * @param kinds the kinds that count (`NEW_BUSINESS`, …); left out: all, also `UNSAID`
 * @param joinedOnly leaves out deals without an account; a rate over all deals wants them, a rule over accounts does not
 */
export function decidedDeals(
  deals: Deals,
  kinds: readonly number[] | null = null,
  joinedOnly = false,
): DecidedDeals {
  const deal = Int32Array.from(
    Array.from(deals.outcome.keys()).filter((at) => {
      if (deals.outcome[at] === OPEN || (joinedOnly && deals.account[at]! < 0)) return false;
      return kinds === null || kinds.includes(deals.kind[at]!);
    }),
  );
  const won = Uint8Array.from(deal, (at) => (deals.outcome[at] === WON ? 1 : 0));
  return {
    count: deal.length,
    deal,
    account: deal.map((at) => deals.account[at]!),
    won,
    wins: won.reduce((sum, each) => sum + each, 0),
  };
}

/**
 * How long each deal took: days from created to closed.
 * @returns one a deal; `NaN` for open deals, where a day is blank, and where a deal closed before it was created
 */
export function cycleDays({ outcome, created, closed }: Deals): Float64Array {
  return Float64Array.from(outcome, (each, deal) => {
    const days = closed[deal]! - created[deal]!;
    return each !== OPEN && days >= 0 ? days : NaN;
  });
}

/** How many deals of each account are won, lost and open. */
export interface AccountDeals {
  readonly won: Int32Array;
  readonly lost: Int32Array;
  readonly open: Int32Array;
}

/**
 * Counts each account's deals by outcome; deals without an account are left out.
 * @param accountCount rows of the accounts
 */
export function winsByAccount({ account, outcome }: Deals, accountCount: number): AccountDeals {
  const [won, lost, open] = [0, 0, 0].map(() => new Int32Array(accountCount));
  account.forEach((place, deal) => {
    if (place < 0) return;
    const counts = outcome[deal] === WON ? won! : outcome[deal] === LOST ? lost! : open!;
    counts[place]! += 1;
  });
  return { won: won!, lost: lost!, open: open! };
}
