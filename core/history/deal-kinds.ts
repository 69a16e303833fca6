import { plainWords } from '../accounts/header-words';
import { EXPANSION, NEW_BUSINESS, RENEWAL, UNSAID, WON } from './history';

const renewalWords =
  /\b(?:renewals?|renew|renewed|extension|downgrade|verlangerung|vertragsverlangerung|renouvellement|reconduction|renovacion|renovation|prolongation)\b/;
const expansionWords =
  /\b(?:expansion|expand|upsell|up sell|upselling|cross sell|crosssell|cross selling|add on|addon|upgrade|existing|growth|bestandskunden?|bestandsgeschaft|erweiterung|zusatzverkauf|extension de contrat|client existant|clientele existante|vente additionnelle|ampliacion|cliente existente|existente|replacement|additional|existingbusiness|existingcustomer)\b/;
const newWords =
  /\b(?:new|newbusiness|newcustomer|new logo|newlogo|acquisition|land|first|neu|neukunden?|neugeschaft|erstgeschaft|nouveau|nouvelle|nouveaux|conquete|nuevo|nueva|nuevos)\b/;

/**
 * What a deal was for by its type: a renewal (`Renewal`, `Verlängerung`), an expansion (`Existing Business`, `Upsell`,
 * `Bestandskunde`), or new business (`New Business`, `newbusiness`, `Neukunde`, `Nouveau client`).
 * @returns RENEWAL, EXPANSION, NEW_BUSINESS, or UNSAID for a blank and every other type
 */
export function kindOfType(type: string): number {
  const plain = plainWords(type);
  if (renewalWords.test(plain)) return RENEWAL;
  // "New business, existing customer" is an expansion, and so is "New product for a customer we have".
  if (expansionWords.test(plain)) return EXPANSION;
  return newWords.test(plain) ? NEW_BUSINESS : UNSAID;
}

/** What is known of deals when their kind is told. */
export interface DealDays {
  readonly account: Int32Array;
  readonly outcome: Uint8Array;
  readonly created: Float64Array;
  readonly closed: Float64Array;
}

/** The day on which each account bought first: its first won deal, or when it became a customer if that was earlier. */
function firstWins(deals: DealDays, accountCount: number, customerSince: ArrayLike<number> | undefined) {
  const first = new Float64Array(accountCount).fill(NaN);
  const wins = new Int32Array(accountCount);
  for (let account = 0; account < accountCount; account += 1)
    first[account] = customerSince?.[account] ?? NaN;
  for (let deal = 0; deal < deals.account.length; deal += 1) {
    const account = deals.account[deal]!;
    if (account < 0 || deals.outcome[deal] !== WON) continue;
    wins[account]! += 1;
    const closed = deals.closed[deal]!;
    if (!(closed >= first[account]!) && closed === closed) first[account] = closed;
  }
  return { first, wins };
}

/**
 * What each deal was for: by its type where that says it; else an account's first won deal and everything decided up to
 * its day is new business, and what was decided later is expansion. An open deal is expansion where the account has
 * bought, else new business. `UNSAID` where no account is joined, or a day that is needed is blank.
 * @param types the deals' types; null where the table has none
 * @param customerSince the day on which each account became a customer, `NaN` where unknown: deals decided after it are
 *   expansion even if no earlier deal is in the table
 */
export function dealKinds(
  deals: DealDays,
  types: readonly string[] | null,
  accountCount: number,
  customerSince?: ArrayLike<number>,
): Uint8Array {
  const { first, wins } = firstWins(deals, accountCount, customerSince);
  const kept = new Map<string, number>();
  const said = (type: string): number => {
    const kind = kept.get(type) ?? kindOfType(type);
    kept.set(type, kind);
    return kind;
  };
  return deals.account.length === 0
    ? new Uint8Array(0)
    : Uint8Array.from(deals.account, (account, deal) => {
        const kind = types ? said(types[deal]!) : UNSAID;
        if (kind !== UNSAID || account < 0) return kind;
        const bought = first[account]!;
        if (deals.outcome[deal] === 0)
          return wins[account]! > 0 || bought === bought ? EXPANSION : NEW_BUSINESS;
        if (bought !== bought && wins[account] === 0) return NEW_BUSINESS;
        if (bought !== bought)
          return wins[account] === 1 && deals.outcome[deal] === WON ? NEW_BUSINESS : UNSAID;
        const day = deals.closed[deal]!;
        if (day !== day) return UNSAID;
        return day > bought ? EXPANSION : NEW_BUSINESS;
      });
}
