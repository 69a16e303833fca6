import { LOST, WON } from '../history/history';
import { growthByAccount } from '../history/spend-by-account';
import { effortShares, type EffortShare } from '../segments/effort-share';
import { placesOf } from '../segments/places-of';
import { postures, type SegmentPosture } from '../segments/posture';
import { inMarket, standings } from '../segments/standing';
import { fold } from '../expr/fold';
import { segmentOrder } from '../model/guardrail-input';
import { customerColumn } from '../model/customer';
import { columnOf, type Run } from '../model/run';
import type { ReadTables } from './second-tables';

/** Segments in the model's order, and the place of each account of the market among them. */
interface MarketSegments {
  readonly segments: readonly string[];
  readonly segment: Int32Array;
}

function marketSegments({ model, frame }: Run): MarketSegments {
  const segments = segmentOrder(model);
  const { of } = placesOf(frame, 'segment', segments);
  const standing = standings(frame);
  const segment = Int32Array.from(of, (place, row) =>
    standing[row] === inMarket && place < segments.length ? place : -1,
  );
  return { segments, segment };
}

function valuesOf({ model, frame }: Run): Float64Array {
  const value = frame.columns.has('lifetime value') ? 'lifetime value' : model.settings.value;
  const column = value === null ? undefined : frame.columns.get(value);
  return column?.kind === 'number' ? column.values : new Float64Array(frame.length).fill(NaN);
}

/** The figure that effort is held against, in the user's words: lifetime value, else the model's value, else accounts. */
export const effortYardstick = ({ model, frame }: Run): string =>
  frame.columns.has('lifetime value') ? 'lifetime value' : (model.settings.value ?? 'accounts');

/**
 * Where the effort goes against where the value is, a finding for each kind of effort; none without a table of effort.
 * Value is the lifetime value where the model tells it, else the model's own value.
 * @param run with the segments, layers and exclusions; accounts outside the market count for nothing
 * @returns shares of effort and of value, 0 to 1, by segment in the model's order
 */
export function effortOf(run: Run, { effort }: ReadTables): readonly EffortShare[] {
  if (!effort) return [];
  const { segments, segment } = marketSegments(run);
  const places = new Map(segments.map((name, place) => [fold(name), place]));
  const named = effort.segment?.values.map((name) => places.get(fold(name ?? '')) ?? -1) ?? [];
  return effortShares(
    { segments, segment, value: valuesOf(run) },
    {
      account: effort.account,
      segment: Array.from(effort.account, (_, row) => named[effort.segment?.codes[row] ?? -1] ?? -1),
      kind: effort.kind,
      amount: effort.amount,
      money: effort.money,
    },
  );
}

/** Each segment's mean share of all kinds of effort, and its share of the value. */
function shareOfEffort(shares: readonly EffortShare[], count: number) {
  if (shares.length === 0) return null;
  const mean = (place: number): number => {
    const own = shares.flatMap(({ segments }) => segments[place]?.effortShare ?? []);
    return own.length === 0 ? NaN : own.reduce((sum, share) => sum + share, 0) / own.length;
  };
  return {
    activity: Array.from({ length: count }, (_, place) => mean(place)),
    value: Array.from({ length: count }, (_, place) => shares[0]!.segments[place]?.valueShare ?? NaN),
  };
}

function spendNowAndBefore(history: ReadTables, accounts: number) {
  const grown = history.spend ? growthByAccount(history, accounts, history.asOf ?? NaN) : null;
  return grown && { now: grown.spentLast, before: grown.spentBefore };
}

/**
 * How to stand towards each segment, with its evidence; none without deals.
 * @param run with the segments, layers, exclusions and customers
 * @param shares as `effortOf` gives them
 * @returns a posture a segment, in the model's order
 */
export function postureOf(
  run: Run,
  history: ReadTables,
  shares: readonly EffortShare[],
): readonly SegmentPosture[] {
  const { deals, asOf } = history;
  if (!deals || asOf === null) return [];
  const { segments, segment } = marketSegments(run);
  const customer = columnOf(run.frame, customerColumn);
  return postures(
    {
      segments,
      segment,
      customer: customer.kind === 'truth' ? customer.values : new Uint8Array(run.frame.length).fill(1),
      spend: spendNowAndBefore(history, run.frame.length),
    },
    {
      segment: deals.account.map((row) => (row < 0 ? -1 : segment[row]!)),
      won: Float64Array.from(deals.outcome, (each) => (each === WON ? 1 : each === LOST ? 0 : NaN)),
      amount: deals.amount,
      created: deals.created,
      closed: deals.closed,
    },
    shareOfEffort(shares, segments.length),
    asOf,
  );
}
