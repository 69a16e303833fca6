import { exponential } from '../stats/exponential';
import type { Chance } from '../stats/seeded-chance';
import type { TrueAccount } from './draw-account';
import { drawNormal, drawOne } from './draw';
import { products } from './products';
import type { SampleTruth } from './sample-truth';

const YEAR = 365;
const OPEN_STAGES = ['Prospecting', 'Qualification', 'Proposal', 'Negotiation'];

/** One opportunity; days are whole days since 1899-12-30. */
export interface Deal {
  readonly kind: 'New Business' | 'Expansion';
  readonly stage: string;
  readonly product: string;
  readonly amount: number;
  readonly created: number;
  /** The day it was closed; of an open one, the day it is expected to. */
  readonly closed: number;
}

/** What has happened between an account and us. */
export interface History {
  readonly type: 'Prospect' | 'Customer' | 'Former Customer' | 'Partner' | 'Competitor';
  /** Money a year, now. */
  readonly spend: number;
  readonly firstDeal: number | null;
  readonly customerSince: number | null;
  readonly lastActivity: number | null;
  readonly deals: readonly Deal[];
  /** Money in each year as a customer, from the first; as many as the years that have begun before it left. */
  readonly years: readonly number[];
}

/**
 * Draws an account's opportunities and what has come of them.
 *
 * @param chance where the draws come from
 * @param account the account as it truly is
 * @param today whole days since 1899-12-30; nothing is created or closed after it
 * @param truth what it is drawn from
 */
export function drawHistory(
  chance: Chance,
  account: TrueAccount,
  today: number,
  truth: SampleTruth,
): History {
  const { worked, partners, competitors } = truth.market;
  const kind = chance.next();
  if (kind < competitors) return quiet('Competitor', null);
  if (kind < competitors + partners) return quiet('Partner', today - chance.below(200));
  if (!chance.happens(worked))
    return quiet('Prospect', chance.happens(0.4) ? today - chance.below(900) : null);
  const first = drawFirstDeal(chance, account, today, truth);
  const { stage, closed } = first;
  const recent = Math.max(first.created, today - chance.below(120));
  if (stage !== 'Closed Won') {
    return { ...quiet('Prospect', stage === 'Closed Lost' ? closed : recent), deals: [first] };
  }
  return drawCustomer(chance, account, first, today, truth);
}

function quiet(type: History['type'], lastActivity: number | null): History {
  return { type, spend: 0, firstDeal: null, customerSince: null, lastActivity, deals: [], years: [] };
}

function drawFirstDeal(chance: Chance, account: TrueAccount, today: number, truth: SampleTruth): Deal {
  const { landShare, landSpread } = truth.spend;
  const amount = inHundreds(account.potential * landShare * exponential(landSpread * drawNormal(chance)));
  const created = today - 10 - chance.below(5 * YEAR);
  return drawOutcome(
    chance,
    account,
    { kind: 'New Business', amount, created },
    account.winProbability,
    today,
  );
}

function drawOutcome(
  chance: Chance,
  account: TrueAccount,
  deal: Pick<Deal, 'kind' | 'amount' | 'created'>,
  winProbability: number,
  today: number,
): Deal {
  const usualDays = account.employees >= 1000 ? 150 : account.employees >= 100 ? 90 : 45;
  const closed = deal.created + Math.ceil(usualDays * exponential(0.5 * drawNormal(chance)));
  const won = chance.happens(winProbability);
  const openStage = drawOne(chance, OPEN_STAGES);
  const product = drawOne(chance, products).name;
  const stage = closed > today ? openStage : won ? 'Closed Won' : 'Closed Lost';
  return { ...deal, stage, product, closed };
}

function drawCustomer(
  chance: Chance,
  account: TrueAccount,
  first: Deal,
  today: number,
  truth: SampleTruth,
): History {
  const { alpha, beta } = truth.retention;
  const { expansionTried, expansionWin } = truth.market;
  const customerSince = Math.min(today, first.closed + chance.below(30));
  const deals = [first];
  let spend = Math.min(first.amount, account.potential);
  const years = [spend];
  for (let year = 1; customerSince + year * YEAR <= today; year++) {
    const renewal = customerSince + year * YEAR;
    if (!chance.happens((beta + year - 1) / (alpha + beta + year - 1))) {
      const former = quiet('Former Customer', renewal);
      return { ...former, firstDeal: first.closed, customerSince, deals, years };
    }
    const grown = Math.min(account.potential, inHundreds(spend * (1 + truth.spend.expansion)));
    if (chance.happens(expansionTried)) {
      const amount = Math.max(100, grown - spend);
      const created = renewal - chance.below(YEAR - 1);
      deals.push(drawOutcome(chance, account, { kind: 'Expansion', amount, created }, expansionWin, today));
    }
    spend = grown;
    years.push(spend);
  }
  const lastActivity = today - chance.below(60);
  return { type: 'Customer', spend, firstDeal: first.closed, customerSince, lastActivity, deals, years };
}

function inHundreds(amount: number): number {
  return Math.max(100, Math.round(amount / 100) * 100);
}
