import type { HistogramBin, Model, Problem, RoadRow, Result, Run, TierSpread, WorthFigures } from '#core';
import {
  checkModel,
  concentration,
  found,
  gini,
  inMarket,
  logHistogram,
  lorenz,
  receivedField,
  standings,
  worthFigureColumns,
  worthFigures,
} from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { OpenAccounts } from '../session';
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
  await turn(0.5, 'segmenting');
  const worth = worthFigures(run.value);
  const all = worth?.segments.at(-1);
  if (!worth || !all) return found(null);
  await turn(0.8, 'segmenting');
  return found({
    accounts: all.accounts,
    potential: knownSum(all.potential),
    spend: knownSum(all.spend),
    whitespace: knownSum(all.whitespace),
    lifetime: model.lifetime ? lifetimeSeen(openAccounts(session), run.value, worth, all) : null,
    tiers: worth.tiers,
    road: roadSeen(run.value, worth),
    notices: checkModel(model).filter(({ code }) => ofLifetimes.includes(code)),
  });
};

function knownSum({ known, sum }: KnownSum): KnownSum {
  return { known, sum };
}

function marketNumbers({ frame }: Run, name: string): Float64Array {
  const column = frame.columns.get(name);
  if (column?.kind !== 'number') return new Float64Array(0);
  const standing = standings(frame);
  return column.values.filter((_, row) => standing[row] === inMarket);
}

function lifetimeSeen(
  accounts: OpenAccounts,
  run: Run,
  { shifts }: WorthFigures,
  { lifetime, land }: WorthFigures['segments'][number],
): LifetimeSeen {
  const values = marketNumbers(run, 'lifetime value');
  const curve = lorenz(values, Math.min(lorenzSteps, Math.max(1, lifetime.known)));
  const { bins, notPositive } = logHistogram(values);
  return {
    ...knownSum(lifetime),
    median: lifetime.median,
    topTenth: orNull(concentration(values, 0.1)),
    gini: orNull(gini(values)),
    lorenz: Array.from(curve.accounts, (share, at) => ({ accounts: share, value: curve.value[at] ?? 0 })),
    bins,
    notPositive,
    land: knownSum(land),
    shifts: shiftsSeen(accounts, run, shifts),
    ranked: shifts?.ranked ?? 0,
  };
}

function shiftsSeen(
  { table }: OpenAccounts,
  { model }: Run,
  shifts: WorthFigures['shifts'],
): readonly ShiftSeen[] {
  const nameOf = receivedField(table, model, 'name', 'domain', 'id');
  return (shifts?.shifts ?? []).slice(0, shownShifts).map((shift) => {
    const name = nameOf?.(shift.row) ?? null;
    return { ...shift, account: name === null || typeof name === 'object' ? null : String(name) };
  });
}

function roadSeen(run: Run, { road, spend }: WorthFigures): RoadSeen | null {
  if (!road) return null;
  const standing = standings(run.frame);
  const spent = spend.filter((_, row) => standing[row] === inMarket);
  const left = marketNumbers(run, 'whitespace');
  const count = Math.min(spent.length, mostPoints);
  const picked = (values: Float64Array) =>
    Float64Array.from({ length: count }, (_, at) => values[Math.floor((at * values.length) / count)] ?? NaN);
  return { rows: road, spend: picked(spent), whitespace: picked(left) };
}

function orNull(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}
