import { seededChance } from '../stats/seeded-chance';
import type { Cell } from '../values/cell';
import type { Table } from '../values/table';
import { accountColumns } from './account-columns';
import { accountRow, dayCell } from './account-row';
import { accountDraw } from './draw-account';
import type { TrueAccount } from './draw-account';
import { drawHistory } from './draw-history';
import type { Deal, History } from './draw-history';
import { cellOf, drawReps } from './draw-reps';
import type { Rep } from './draw-reps';
import { drawOne } from './draw';
import { duplicateAccount } from './duplicate-account';
import { accountEffort, effortColumns, effortPeriods, segmentEffort, spoilEffort } from './effort-rows';
import { sampleFaultRates } from './fault-rates';
import type { FaultRates } from './fault-rates';
import { numbered } from './numbered';
import { products } from './products';
import { repRows } from './rep-rows';
import { sampleTruth } from './sample-truth';
import type { SampleTruth } from './sample-truth';
import { spendColumns, spendRows, spoilSpend } from './spend-rows';
import { spoilRow } from './spoil-row';
import { leakedCell, leakedColumn, toldStage } from './told-labels';

/** What a sample is made from. */
export interface SampleOptions {
  /** Rows of accounts, 0 or more. */
  readonly accounts: number;
  /** Any whole number; the same seed gives the same cells. */
  readonly seed: number;
  /** The day of the export: whole days since 1899-12-30. */
  readonly today: number;
  /** Times all fault rates: 0 a clean file, 1 (unless said) a usual one, 2 a bad one. */
  readonly faults?: number;
  /** `sampleFaultRates` unless said. */
  readonly rates?: FaultRates;
  /** `sampleTruth` unless said. */
  readonly truth?: SampleTruth;
}

/** Invented accounts and what belongs to them, as tables with a header row. */
export interface Sample {
  readonly accounts: Table;
  readonly opportunities: Table;
  readonly products: Table;
  readonly reps: Table;
  /** What customers have spent, a row an account and year. */
  readonly spend: Table;
  /** What was done for accounts and for segments: leads, activity, opportunities, marketing spend, headcount. */
  readonly effort: Table;
  /**
   * Row by row beside `accounts`, what is true of each: whose duplicate it is, its segment, its size, its potential,
   * what it first bought, and after how many years it left (blank while it stays).
   */
  readonly truth: Table;
}

const opportunityColumns = [
  'Opportunity ID',
  'Account ID',
  'Opportunity Name',
  'Stage',
  'Amount',
  'Created Date',
  'Close Date',
  'Type',
  'Product',
  'Owner',
];
const truthColumns = [
  'Account ID',
  'Duplicate Of',
  'Segment',
  'Employees',
  'Annual Revenue',
  'Win Probability',
  'Potential',
  'Land',
  'Left After',
];
/**
 * Invents a seller's accounts, opportunities, products and reps, with the faults of real exports.
 * What is true is drawn by `truth` from streams of chance of its own: the same seed has the same accounts behind it
 * whatever the faults, save that a duplicate stands in the place of an account.
 * No name is a real account's; every domain ends in the reserved `.example`.
 *
 * @param options how many, from which seed, on which day, how faulty
 * @returns seven tables; opportunities, spend and effort stand account by account
 * Cost: about 10 µs and 1 KB a row.
 */
export function makeSample(options: SampleOptions): Sample {
  const { seed, today } = options;
  const rates = scaledRates(options.rates ?? sampleFaultRates, options.faults ?? 1);
  const truth = options.truth ?? sampleTruth;
  const drawing = seededChance(seed, 1);
  const drawAccount = accountDraw(truth);
  const taken = new Map<string, number>();
  const trueAccounts = Array.from({ length: options.accounts }, () => drawAccount(drawing, taken));
  const reps = drawReps(seededChance(seed, 2), trueAccounts, today, truth);
  const rows = fillRows(trueAccounts, reps, { seed, today, rates, truth });
  const periods = effortPeriods(today);
  return {
    accounts: table('Accounts', rows.accounts),
    opportunities: table('Opportunities', rows.opportunities),
    products: table('Products', [
      ['Product', 'Product Line', 'List Price'],
      ...products.map(({ name, line, listPrice }) => [name, line, listPrice]),
    ]),
    spend: table('Spend', rows.spend),
    effort: table('Effort', [...rows.effort, ...segmentEffort(options.accounts, reps, periods, truth)]),
    reps: table('Reps', repRows(seededChance(seed, 9), reps, today, truth)),
    truth: table('Truth', rows.truth),
  };
}

interface Drawing {
  readonly seed: number;
  readonly today: number;
  readonly rates: FaultRates;
  readonly truth: SampleTruth;
}

function fillRows(trueAccounts: readonly TrueAccount[], reps: readonly Rep[], given: Drawing) {
  const { seed, today, rates, truth } = given;
  const ownerOf = ownersByCell(reps);
  const dealing = seededChance(seed, 3);
  const owning = seededChance(seed, 4);
  const spoiling = seededChance(seed, 5);
  const labelling = seededChance(seed, 6);
  const further = furtherRows(given);
  /** Which of the true accounts stands in each row: its own, or the one that it duplicates. */
  const shownAt: number[] = [];
  const accounts: Cell[][] = [[...accountColumns, ...(truth.labels.leak ? [leakedColumn] : [])]];
  const opportunities: Cell[][] = [[...opportunityColumns]];
  const told: Cell[][] = [[...truthColumns]];
  trueAccounts.forEach((original, at) => {
    const id = numbered('A', at);
    const history = drawHistory(dealing, original, today, truth);
    const copies = at > 0 && spoiling.happens(rates.duplicate);
    const shown = copies ? (shownAt[spoiling.below(at)] as number) : at;
    shownAt.push(shown);
    const account = copies ? duplicateAccount(spoiling, trueAccounts[shown] as TrueAccount) : original;
    const owner = drawOne(owning, ownerOf.get(cellOf(account.segment, account.country.region)) ?? ['']);
    const row = accountRow(id, account, copies ? untouched : history, owner);
    spoilRow(spoiling, row, rates);
    if (truth.labels.leak) row.push(leakedCell(labelling, copies ? untouched : history));
    accounts.push(row);
    told.push(truthRow(id, account, copies ? untouched : history, copies ? numbered('A', shown) : null));
    further.add(id, copies ? null : history);
    if (copies) return;
    for (const deal of history.deals) {
      const stage = toldStage(labelling, deal, truth.labels.noise);
      const dealId = numbered('O', opportunities.length - 1);
      opportunities.push(dealRow(dealId, id, account.name, owner, { ...deal, stage }));
    }
  });
  return { accounts, opportunities, truth: told, spend: further.spend, effort: further.effort };
}

/** Spend and effort from streams of chance of their own, so that they disturb no other table. */
function furtherRows({ seed, today, rates, truth }: Drawing) {
  const working = seededChance(seed, 7);
  const spoiling = seededChance(seed, 8);
  const periods = effortPeriods(today);
  const spend: Cell[][] = [[...spendColumns]];
  const effort: Cell[][] = [[...effortColumns]];
  /** Adds an account's rows; a duplicate has none. */
  const add = (id: string, history: History | null): void => {
    const worked = accountEffort(working, id, history?.deals ?? [], periods, truth);
    if (!history) return;
    effort.push(...spoilEffort(spoiling, worked, rates));
    spend.push(...spoilSpend(spoiling, spendRows(id, history, today), rates));
  };
  return { spend, effort, add };
}

/** Whoever enters an account once more has not found the deals of the first. */
const untouched = {
  type: 'Prospect',
  spend: 0,
  firstDeal: null,
  customerSince: null,
  lastActivity: null,
  deals: [],
  years: [],
} as const;

function ownersByCell(reps: readonly Rep[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, segment, region } of reps) {
    const cell = cellOf(segment, region);
    const known = owners.get(cell);
    if (known) known.push(name);
    else owners.set(cell, [name]);
  }
  return owners;
}

function dealRow(id: string, accountId: string, accountName: string, owner: string, deal: Deal): Cell[] {
  const { stage, amount, created, closed, kind, product } = deal;
  const name = `${accountName} – ${product}`;
  return [id, accountId, name, stage, amount, dayCell(created), dayCell(closed), kind, product, owner];
}

function truthRow(id: string, account: TrueAccount, history: History, duplicateOf: string | null): Cell[] {
  const { employees, revenue, winProbability, potential } = account;
  const leftAfter = history.type === 'Former Customer' ? history.years.length : null;
  const land = history.years[0] ?? null;
  return [id, duplicateOf, account.segment, employees, revenue, winProbability, potential, land, leftAfter];
}

function table(name: string, rows: Cell[][]): Table {
  return { name, headers: (rows[0] ?? []).map(String), rows, firstRow: 1, rowCount: rows.length - 1 };
}

function scaledRates(rates: FaultRates, by: number): FaultRates {
  const scaled = (rate: number) => Math.min(1, rate * by);
  const { blank, ...others } = rates;
  const entries = Object.entries(others).map(([name, rate]) => [name, scaled(rate)]);
  const blanks = Object.entries(blank).map(([column, rate]) => [column, scaled(rate)]);
  return { ...Object.fromEntries(entries), blank: Object.fromEntries(blanks) };
}
