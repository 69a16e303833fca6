import type { ContractSource, SegmentDeals } from '../coverage/fit-motion';
import type { MotionFinding } from '../coverage/motion-finding';
import { findMotions, type MotionFacts } from '../coverage/motions';
import type { OrganisationCut } from '../coverage/organisation';
import { hasAccounts, isInSeat, roleOf } from '../coverage/rep-cells';
import { TRUE, UNKNOWN, type Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import { firstWonAmount } from '../history/first-wins';
import { NEW_BUSINESS, OPEN, UNSAID, WON, type Deals } from '../history/history';
import { asOfDay } from '../model/as-of-day';
import { customerColumn } from '../model/customer';
import { regionsSeen, segmentOrder } from '../model/guardrail-input';
import { fewestReps } from '../model/headcount-input';
import type { Model } from '../model/model';
import type { Run } from '../model/run';
import { worthColumnsOf } from '../model/worth-columns';
import { quotaCells } from '../segments/guardrails/quota-cells';
import { placesOf } from '../segments/places-of';
import { unknownName } from '../segments/reserved-names';
import { inMarket, standings } from '../segments/standing';
import { median } from '../stats/quantile';
import type { Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { ReadTables } from './second-tables';

/** What motions are judged by beside the accounts; null where it is not given. */
export interface MotionsBeside {
  readonly history: ReadTables | null;
  readonly reps: readonly Rep[] | null;
}

const YEAR = 365;
/** From fewer days of history a year cannot be told. */
const LEAST_DAYS = 90;
/** From fewer amounts half of them says little. */
const LEAST_AMOUNTS = 5;

const wantedWorth: readonly string[] = ['propensity', 'potential', 'land', 'lifetime value'];

/** What a run must be told to compute and read so that motions can be judged on it. */
export function motionColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const industry = model.fields.filter(({ field, kind }) => field === 'industry' && kind === 'category');
  return {
    wanted: [
      ...['segment', 'region', 'layer', 'excluded', customerColumn],
      ...worthColumnsOf(model).filter((name) => wantedWorth.includes(name)),
    ],
    fields: industry.map(({ field }) => field),
  };
}

const numbers = (frame: Frame, name: string): Float64Array | null => {
  const column = frame.columns.get(name);
  return column?.kind === 'number' ? column.values : null;
};

/** Names of a text column and the place of each account of the market among them, -1 where it is unknown. */
function placed(run: Run, column: string, order: readonly string[]) {
  const standing = standings(run.frame);
  const { names, of } = placesOf(run.frame, column, order);
  const unknown = names.findIndex((name) => fold(name) === fold(unknownName));
  const known = Int32Array.from(of, (place, row) =>
    standing[row] === inMarket && place !== unknown ? place : -1,
  );
  return { names, of: known };
}

/** Won deals of new business in the year up to a day, by segment; what began later is taken for as much of a year. */
function dealsAYear(
  deals: Deals,
  asOf: number,
  segment: Int32Array,
  segments: number,
): readonly number[] | null {
  const closed = deals.closed.filter((day, deal) => day <= asOf && deals.outcome[deal] !== OPEN);
  const first = closed.reduce((least, day) => Math.min(least, day), Infinity);
  const days = Math.min(YEAR, asOf - first + 1);
  if (!(days >= LEAST_DAYS)) return null;
  const counts = new Array<number>(segments).fill(0);
  deals.closed.forEach((day, deal) => {
    const kind = deals.kind[deal];
    const isNew = kind === NEW_BUSINESS || kind === UNSAID;
    const place = segment[deals.account[deal]!] ?? -1;
    if (deals.outcome[deal] !== WON || !isNew || place < 0 || !(day <= asOf && day > asOf - days)) return;
    counts[place]! += 1;
  });
  return counts.map((count) => (count * YEAR) / days);
}

interface Contract {
  readonly contract: number | null;
  readonly contractBy: ContractSource | null;
}

function contractOf(
  rows: readonly number[],
  sources: readonly (readonly [ContractSource, Float64Array | null, number])[],
): Contract {
  for (const [contractBy, amounts, least] of sources) {
    const known = rows.flatMap((row) => (amounts && amounts[row]! > 0 ? [amounts[row]!] : []));
    if (known.length >= least) return { contract: median(known), contractBy };
  }
  return { contract: null, contractBy: null };
}

/** Lifetime value ÷ land of each account, of a prospect as if it were won. */
function lifetimeRatios({ frame }: Run): Float64Array | null {
  const [lifetime, land] = [numbers(frame, 'lifetime value'), numbers(frame, 'land')];
  if (!lifetime || !land) return null;
  const chance = numbers(frame, 'propensity');
  const customer = frame.columns.get(customerColumn);
  return lifetime.map((value, row) => {
    const buys = customer?.kind === 'truth' && customer.values[row] === TRUE;
    const won = buys || !chance ? value : value / chance[row]!;
    return land[row]! > 0 && Number.isFinite(won) ? won / land[row]! : NaN;
  });
}

function segmentsOf(run: Run, { history }: MotionsBeside, segment: OrganisationCut): readonly SegmentDeals[] {
  const { frame } = run;
  const { names, of } = segment;
  const rows: number[][] = names.map(() => []);
  of!.forEach((place, row) => rows[place]?.push(row));
  const deals = history?.deals ?? null;
  const asOf = history?.asOf ?? null;
  const years = deals && asOf !== null ? dealsAYear(deals, asOf, of!, names.length) : null;
  const won = deals && firstWonAmount(deals, frame.length);
  const ratios = lifetimeRatios(run);
  return names.flatMap((name, at) => {
    const own = rows[at]!;
    if (own.length === 0) return [];
    const ratio = ratios ? median(own.map((row) => ratios[row]!)) : NaN;
    const contract = contractOf(own, [
      ['deals', won, LEAST_AMOUNTS],
      ['land', numbers(frame, 'land'), 1],
      ['potential', numbers(frame, 'potential'), 1],
    ]);
    return [
      {
        segment: name,
        accounts: own.length,
        deals: years?.[at] ?? null,
        ...contract,
        lifetimeRatio: Number.isNaN(ratio) ? null : ratio,
      },
    ];
  });
}

/** Accounts by industry; a name that fewer than a handful have is a misspelling rather than a vertical. */
function verticals(run: Run): OrganisationCut {
  const { names, of } = placed(run, 'industry', []);
  const counts = new Uint32Array(names.length);
  for (const place of of) if (place >= 0) counts[place]! += 1;
  const least = fewestReps(run.model);
  return {
    kind: 'vertical',
    names,
    of: of.map((place) => (place >= 0 && counts[place]! >= least ? place : -1)),
  };
}

/** People who carry a quota by their own row or their role's; where nobody does, those who have accounts. */
function sellersOf({ model }: Run, reps: readonly Rep[]): number {
  const { roles = [] } = model;
  const seated = reps.filter((rep) => isInSeat(rep, asOfDay(model)));
  const quotas = seated.filter((rep) => (rep.quota ?? roleOf(rep, roles)?.quota ?? 0) > 0);
  return quotas.length > 0 ? quotas.length : seated.filter((rep) => hasAccounts(rep, roles)).length;
}

function cutsOf(run: Run, { history }: MotionsBeside, size: OrganisationCut): readonly OrganisationCut[] {
  const products = history?.deals?.product ?? history?.spend?.product ?? null;
  const named = [...new Set(products?.values.filter((name) => name !== null && name !== '') ?? [])];
  const cuts: readonly OrganisationCut[] = [
    { kind: 'geography', ...placed(run, 'region', regionsSeen(run)) },
    verticals(run),
    size,
    { kind: 'product', names: named.map(String).sort(), of: null },
  ];
  return cuts.filter(
    ({ names, of }) => (of ? new Set(of.filter((place) => place >= 0)).size : names.length) > 1,
  );
}

function customersOf({ frame }: Run, market: Uint8Array): number | null {
  const column = frame.columns.get(customerColumn);
  if (column?.kind !== 'truth') return null;
  const known = column.values.some((truth, row) => market[row] === 1 && truth !== UNKNOWN);
  return known ? column.values.filter((truth, row) => market[row] === 1 && truth === TRUE).length : null;
}

/**
 * What motions and the organisation are judged by. Deals a year are won deals of new business in the last twelve months of the
 * history, or as much of a year as it covers, from 90 days on. The first-year contract is the median first purchase of five
 * customers or more, else the median land of the model, else its potential, which it cannot exceed. Lifetime value ÷ land is the
 * median over the accounts, of a prospect as if it were won (÷ its propensity).
 * @param run that was told `motionColumns`
 */
export function motionFacts(run: Run, beside: MotionsBeside): MotionFacts {
  const { model, frame } = run;
  const standing = standings(frame);
  const market = Uint8Array.from(standing, (each) => Number(each === inMarket));
  const size: OrganisationCut = { kind: 'size', ...placed(run, 'segment', segmentOrder(model)) };
  const line = model.guardrails.find(({ name }) => name === quotaCells.name);
  return {
    segments: segmentsOf(run, beside, size),
    accounts: market.reduce((sum, each) => sum + each, 0),
    customers: customersOf(run, market),
    reps: beside.reps && sellersOf(run, beside.reps),
    floor: fewestReps(model),
    least: line?.threshold ?? quotaCells.threshold,
    cuts: cutsOf(run, beside, size),
    inMarket: market,
  };
}

/**
 * How the segments of a run are worked and should be, and what each way to organise asks for (`findMotions`).
 * @param run that was told `motionColumns`
 */
export function judgeMotions(run: Run, beside: MotionsBeside): Result<readonly MotionFinding[]> {
  return findMotions(motionFacts(run, beside), run.model);
}
