import { fold } from '../expr/fold';
import { exponential } from '../stats/exponential';
import { normalQuantile } from '../stats/normal-quantile';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { peerLevels, type PeerGroup, type PeerKeys } from './peer-groups';
import { shrinkPeers, type PeerFigure } from './shrink-peers';
import type { OwnedSpend } from './owned-spend';
import { spendOnProduct } from './owned-spend';
import type { Peer } from './valuation';

/** Below so many customers with a spend nothing is learned from them. */
export const fewestCustomers = 20;

const tooFew = defineProblem(
  'peers-too-few',
  'customers with a spend above 0: {customers}; peers are learned from {least} or more',
);
const shareOutside = defineProblem(
  'peers-quantile',
  'a quantile lies between 0 and 1, and {quantile} does not',
);
const immature = defineNotice(
  'peers-immature',
  '{mature} of {customers} customers are known to have stayed {years} years or more, and peers need {least}: learned from all customers, so potential may be low',
);
const noTenure = defineNotice(
  'peers-tenure',
  'it is not known since when the customers buy, so peers are learned from all {customers} of them',
);
const notAbove = defineNotice(
  'peers-spend-left-out',
  '{accounts} {accounts|account spends 0 or less and teaches|accounts spend 0 or less and teach} nothing about potential',
);
const productTooFew = defineNotice(
  'peers-product-too-few',
  'customers with a spend on {product}: {customers}; its peers are learned from {least} or more',
);

/** What peers are learned from: columns of one length, a row an account. */
export interface PeerColumns extends PeerKeys {
  /** Money a year; blank (NaN) is unknown. */
  readonly spend: Float64Array;
  /** Years as a customer; blank (NaN) is unknown. */
  readonly tenure?: Float64Array;
  /** What accounts spend on each product, where that is known. */
  readonly owned?: OwnedSpend;
}

/** How peers are learned. */
export interface PeerOptions {
  /** The quantile that counts as potential; 0.8 unless said. */
  readonly quantile?: number;
  /** Smaller groups take their parent's figure; 8 unless said. */
  readonly least?: number;
  /** Years from which a customer is mature; 2 unless said. */
  readonly tenure?: number;
  /** The day of learning (since 1899-12-30), noted with each group; null is not noted. */
  readonly day: number | null;
}

type Settled = Required<PeerOptions>;

/** The rows to learn from, or why there are none. */
interface Chosen {
  readonly rows: Uint32Array;
  readonly mature: boolean;
  readonly notices: readonly Problem[];
}

function chooseRows(spend: Float64Array, { tenure }: PeerColumns, settled: Settled): Result<Chosen> {
  const customers: number[] = [];
  let others = 0;
  for (let row = 0; row < spend.length; row++) {
    if (spend[row]! > 0) customers.push(row);
    else if (spend[row]! <= 0) others++;
  }
  const [least, count] = [fewestCustomers, customers.length];
  if (count < least) return refused([tooFew({ customers: count, least })]);
  const left = others > 0 ? [notAbove({ accounts: numberText(others) })] : [];
  const all = { rows: Uint32Array.from(customers), mature: false };
  if (!tenure) return found({ ...all, notices: [...left, noTenure({ customers: numberText(count) })] });
  const mature = all.rows.filter((row) => tenure[row]! >= settled.tenure);
  if (mature.length >= least) return found({ rows: mature, mature: true, notices: left });
  const parameters = { mature: mature.length, customers: count, years: settled.tenure, least };
  return found({ ...all, notices: [...left, immature(parameters)] });
}

/** Every group's figure, parents first; a group smaller than `least` has its parent's with weight 0. */
function figuresOf(
  levels: readonly (readonly PeerGroup[])[],
  { quantile, least }: Settled,
): ReadonlyMap<PeerGroup, PeerFigure> {
  const figures = new Map<PeerGroup, PeerFigure>();
  const parentOf = (group: PeerGroup) => (group.parent && figures.get(group.parent)) ?? null;
  for (const level of [...levels].reverse()) {
    const large = level.filter(({ spends }) => spends.length >= least);
    shrinkPeers(large, quantile, parentOf).forEach((figure, at) => figures.set(large[at]!, figure));
    for (const group of level) {
      const parent = parentOf(group);
      if (!figures.has(group) && parent) figures.set(group, { ...parent, weight: 0 });
    }
  }
  return figures;
}

function noteOf(group: PeerGroup, settled: Settled, mature: boolean): string {
  const count = numberText(group.spends.length);
  const who = mature ? `customers of ${numberText(settled.tenure)} years or more` : 'customers';
  const day = settled.day === null ? '' : ` on ${isoDay(settled.day)}`;
  const learned = `learned from ${count} ${who}${day}`;
  const quantile = `${numberText(settled.quantile * 100)} % quantile, ${learned}`;
  return group.parent ? `${quantile}; the rest of the weight is on "${group.parent.name}"` : quantile;
}

/** Money from its log, in whole cents unless there is less than one unit of it. */
function moneyOf(log: number): number {
  const money = exponential(log);
  return money < 1 ? money : Math.round(money * 100) / 100;
}

/** The peers of one spend column, in the order in which they are asked. */
function peersOf(
  spend: Float64Array,
  columns: PeerColumns,
  settled: Settled,
  product?: string,
): Result<readonly Peer[]> {
  const chosen = chooseRows(spend, columns, settled);
  if (!chosen.ok) return chosen;
  const { rows, mature, notices } = chosen.value;
  const levels = peerLevels(columns, spend, rows);
  const figures = figuresOf(levels, settled);
  const reach = normalQuantile(0.975);
  const told = levels.flat().filter((group) => !group.parent || group.spends.length >= settled.least);
  const peers = told.map((group): Peer => {
    const own = figures.get(group)!;
    const away = reach * Math.sqrt(own.variance);
    return {
      name: product === undefined ? group.name : `${product}: ${group.name}`,
      when: group.when,
      spend: moneyOf(own.figure),
      low: moneyOf(own.figure - away),
      high: moneyOf(own.figure + away),
      accounts: group.spends.length,
      weight: own.weight,
      ...(product === undefined ? {} : { product }),
      note: noteOf(group, settled, mature),
    };
  });
  return found(peers, notices);
}

function productPeers(columns: PeerColumns, owned: OwnedSpend, settled: Settled) {
  const names = owned.names
    .map((name, at) => ({ name, at }))
    .sort((one, two) => (fold(one.name) < fold(two.name) ? -1 : 1));
  const peers: Peer[] = [];
  const notices: Problem[] = [];
  for (const { name: product, at } of names) {
    const spend = spendOnProduct(owned, at, columns.spend.length);
    const customers = spend.reduce((count, each) => count + (each > 0 ? 1 : 0), 0);
    const learned = peersOf(spend, columns, settled, product);
    if (learned.ok) peers.push(...learned.value);
    else notices.push(productTooFew({ customers, product, least: fewestCustomers }));
  }
  return { peers, notices };
}

/**
 * What an account could spend, learned from customers like it: the quantile of what mature customers of its industry × size
 * band spend a year (type 7), drawn towards its parent group the more the fewer they are (`shrinkPeers`), with its 95 %
 * interval. Parents of a cell are its band and all customers; those of a band or an industry are all customers. The first
 * group whose conditions hold counts: cell, band, industry, all.
 * Mature are customers with a spend above 0 for at least `tenure` years; where fewer than 20 are, all customers count and a
 * notice says so. A group smaller than `least` is not written: its accounts fall to the parent that stands after it. Where the spend by product is known, each product with 20 customers or more has peers of its own, after the
 * others. The order of the accounts changes nothing.
 * Source: Morris (1983), DerSimonian & Laird (1986), Hyndman & Fan (1996).
 *
 * @param columns - columns of one length, a row an account
 * @param options - quantile, least size, tenure and day of learning
 * @returns peers in money a year, or why there are none: fewer than 20 customers with a spend above 0
 */
export function learnPeers(columns: PeerColumns, options: PeerOptions): Result<readonly Peer[]> {
  const settled: Settled = { quantile: 0.8, least: 8, tenure: 2, ...options };
  const { quantile } = settled;
  if (!(quantile > 0 && quantile <= 1)) return refused([shareOutside({ quantile })]);
  const least = Math.max(2, settled.least);
  const learned = peersOf(columns.spend, columns, { ...settled, least });
  if (!learned.ok || !columns.owned) return learned;
  const products = productPeers(columns, columns.owned, { ...settled, least });
  return found([...learned.value, ...products.peers], [...learned.notices, ...products.notices]);
}
