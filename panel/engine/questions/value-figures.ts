import type {
  Cell,
  Frame,
  HistogramBin,
  Model,
  Problem,
  RankShifts,
  Result,
  RoadRow,
  Run,
  TierSpread,
} from '#core';
import {
  amountsOf,
  checkModel,
  concentration,
  currentSpend,
  found,
  gini,
  inMarket,
  logHistogram,
  lorenz,
  rankShifts,
  receivedField,
  roadProfile,
  standings,
  tierSpread,
  worthColumnsOf,
  worthFigureColumns,
} from '#core';
import { keptPart } from '../kept-part';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { Session } from '../session';
import { openAccounts } from '../session';

/** A sum over the accounts whose figure is known, and how many these are; null where none is. */
export interface KnownSum {
  readonly known: number;
  readonly sum: number | null;
}

/** An account that land and lifetime value rank differently. */
export interface ShiftSeen {
  /** Null where the accounts have neither a name nor a domain nor an id. */
  readonly account: string | null;
  /** The place among the accounts, from 0. */
  readonly row: number;
  readonly land: number;
  readonly value: number;
  readonly landRank: number;
  readonly valueRank: number;
}

/** How lifetime value is spread over the accounts in the market. */
export interface LifetimeSeen extends KnownSum {
  readonly median: number | null;
  /** The share of all lifetime value that the tenth of the accounts holds that is worth most; null where there is none. */
  readonly topTenth: number | null;
  readonly gini: number | null;
  readonly lorenz: readonly { readonly accounts: number; readonly value: number }[];
  readonly bins: readonly HistogramBin[];
  /** Accounts of a known value of 0 or less: they stand nowhere on the picture. */
  readonly notPositive: number;
  readonly land: KnownSum;
  /** The accounts that land and lifetime value rank most differently, among so many that have both. */
  readonly shifts: readonly ShiftSeen[];
  readonly ranked: number;
}

/** Accounts in the market by quadrant, and a spread of them to draw. */
export interface RoadSeen {
  readonly rows: readonly RoadRow[];
  /** Of some accounts, evenly picked; blank is NaN. */
  readonly spend: Float64Array;
  readonly whitespace: Float64Array;
}

/** What the accounts in the market are worth as the model stands. */
export interface ValueFigures {
  readonly accounts: number;
  readonly potential: KnownSum;
  readonly spend: KnownSum;
  readonly whitespace: KnownSum;
  /** Null where the model says no lifetime. */
  readonly lifetime: LifetimeSeen | null;
  readonly tiers: TierSpread | null;
  readonly road: RoadSeen | null;
  /** Who has no lifetime value, and who counts as new. */
  readonly notices: readonly Problem[];
}

const ofLifetimes: readonly string[] = ['no-propensity', 'no-retention', 'no-tenure'];
const lorenzSteps = 100;
const shownShifts = 10;
const mostPoints = 1_500;

/** The figures of the step Value; null where the model says nothing of worth. */
export const valueFigures: Question<{ readonly model: Model }, Result<ValueFigures | null>> = async (
  session,
  { model },
  turn,
) => {
  const run = runDraft(session, model, worthFigureColumns(model));
  if (!run.ok) return run;
  if (worthColumnsOf(model).length === 0) return found(null);
  const market = marketOf(session, run.value);
  const columns = marketColumns(session, run.value, market);
  const known = (name: MarketColumn) => {
    const values = columns[name];
    return keptPart(session, `known ${name}`, [values], () => knownSum(amountsOf(values)));
  };
  // A breath between two parts, where the page's own thread reckons them.
  await turn(0.2, 'segmenting');
  const [potential, spend, whitespace] = [known('potential'), known('spend'), known('whitespace')];
  await turn(0.4, 'segmenting');
  const lifetime = model.lifetime ? lifetimeSeen(session, run.value, market, columns) : null;
  await turn(0.6, 'segmenting');
  const tiers = model.tiers && model.lifetime ? tierSpread(columns.lifetime, model.tiers) : null;
  await turn(0.8, 'segmenting');
  return found({
    accounts: market.count,
    potential,
    spend,
    whitespace,
    lifetime,
    tiers,
    road: roadSeen(session, run.value, market, columns),
    notices: checkModel(model).filter(({ code }) => ofLifetimes.includes(code)),
  });
};

/** Which accounts are in the market: 1 where one is. */
interface Market {
  readonly counted: Uint8Array;
  readonly count: number;
}

type MarketColumn = 'potential' | 'spend' | 'whitespace' | 'lifetime' | 'land';

function marketOf(session: Session, { frame }: Run): Market {
  const [layer, excluded] = [frame.columns.get('layer'), frame.columns.get('excluded')];
  return keptPart(session, 'market', [layer, excluded], () => {
    const counted = Uint8Array.from(standings(frame), (standing) => Number(standing === inMarket));
    return { counted, count: counted.reduce((sum, one) => sum + one, 0) };
  });
}

function numbersOf(frame: Frame, name: string): Float64Array | null {
  const column = frame.columns.get(name);
  return column?.kind === 'number' ? column.values : null;
}

/** Current spend of all accounts, by row. */
function spendOf(session: Session, { frame }: Run): Float64Array {
  const of = [frame.columns.get('current spend'), frame.columns.get('known: customer')];
  return keptPart(session, 'spend', of, () => currentSpend(frame));
}

/** The figures of the accounts in the market alone; none where the model does not give them. */
function marketColumns(
  session: Session,
  run: Run,
  { counted }: Market,
): Readonly<Record<MarketColumn, Float64Array>> {
  const of = (name: MarketColumn, values: Float64Array | null) =>
    keptPart(
      session,
      `market ${name}`,
      [values, counted],
      () => values?.filter((_, row) => counted[row] === 1) ?? new Float64Array(0),
    );
  return {
    potential: of('potential', numbersOf(run.frame, 'potential')),
    spend: of('spend', spendOf(session, run)),
    whitespace: of('whitespace', numbersOf(run.frame, 'whitespace')),
    lifetime: of('lifetime', numbersOf(run.frame, 'lifetime value')),
    land: of('land', numbersOf(run.frame, 'land')),
  };
}

function knownSum({ known, sum }: KnownSum): KnownSum {
  return { known, sum };
}

function lifetimeSeen(
  session: Session,
  run: Run,
  market: Market,
  { lifetime, land }: Readonly<Record<MarketColumn, Float64Array>>,
): LifetimeSeen {
  return keptPart(session, 'lifetime', [lifetime, land, run.model.fields], () => {
    const amounts = amountsOf(lifetime);
    const curve = lorenz(lifetime, Math.min(lorenzSteps, Math.max(1, amounts.known)));
    const { bins, notPositive } = logHistogram(lifetime);
    const { shifts, ranked } = shiftsIn(run, market);
    const nameOf = receivedField(openAccounts(session).table, run.model, 'name', 'domain', 'id');
    return {
      ...knownSum(amounts),
      median: amounts.median,
      topTenth: orNull(concentration(lifetime, 0.1)),
      gini: orNull(gini(lifetime)),
      lorenz: Array.from(curve.accounts, (share, at) => ({ accounts: share, value: curve.value[at] ?? 0 })),
      bins,
      notPositive,
      land: knownSum(amountsOf(land)),
      shifts: shifts.map((shift) => ({ ...shift, account: textOf(nameOf?.(shift.row) ?? null) })),
      ranked,
    };
  });
}

/** Ranks among the accounts in the market, by their rows among all. */
function shiftsIn({ frame }: Run, { counted }: Market): RankShifts {
  const among = (values: Float64Array | null) =>
    (values ?? new Float64Array(frame.length).fill(NaN)).map((value, row) =>
      counted[row] === 1 ? value : NaN,
    );
  return rankShifts(among(numbersOf(frame, 'land')), among(numbersOf(frame, 'lifetime value')), shownShifts);
}

function textOf(cell: Cell): string | null {
  return cell === null || typeof cell === 'object' ? null : String(cell);
}

function roadSeen(
  session: Session,
  run: Run,
  { counted }: Market,
  columns: Readonly<Record<MarketColumn, Float64Array>>,
): RoadSeen | null {
  const quadrant = run.frame.columns.get('road');
  const whitespace = numbersOf(run.frame, 'whitespace');
  const { road } = run.model;
  if (!road || quadrant?.kind !== 'text' || !whitespace) return null;
  const spend = spendOf(session, run);
  const rows = keptPart(session, 'road', [quadrant, spend, whitespace, counted], () =>
    roadProfile(road, { quadrant, spend, whitespace, counted }),
  );
  const count = Math.min(columns.spend.length, mostPoints);
  const picked = (values: Float64Array) =>
    Float64Array.from({ length: count }, (_, at) => values[Math.floor((at * values.length) / count)] ?? NaN);
  return { rows, spend: picked(columns.spend), whitespace: picked(columns.whitespace) };
}

function orNull(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}
