import type { Frame } from '../expr/columns';
import { customerColumn } from '../model/customer';
import { segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import type { Run } from '../model/run';
import { worthColumnsOf } from '../model/worth-columns';
import { inMarket, standings, textColumn } from '../segments/standing';
import { rankShifts, type RankShifts } from '../value/rank-shifts';
import { roadProfile, type RoadRow } from '../value/road-profile';
import { tierSpread, type TierSpread } from '../value/tier-spread';
import { numbersIn } from './numbers-in';
import { valueRows, type ValueRow } from './value-rows';

/** What the accounts in the market are worth; null where the model does not say it. */
export interface WorthFigures {
  /** A row a segment, all accounts last. */
  readonly segments: readonly ValueRow[];
  readonly tiers: TierSpread | null;
  /** The accounts that land ACV and lifetime value rank most differently. */
  readonly shifts: RankShifts | null;
  readonly road: readonly RoadRow[] | null;
  /** Current spend by row, 0 for an account known not to be a customer; `NaN` is blank. */
  readonly spend: Float64Array;
}

const MOST_SHIFTS = 50;
const SPEND = 'current spend';

/** Account fields that the figures need beside what the rules ask for. */
export function worthFields(model: Model): readonly string[] {
  const isMapped = model.fields.some(
    ({ field, kind }) => field === SPEND && (kind === 'money' || kind === 'number'),
  );
  return isMapped && worthColumnsOf(model).length > 0 ? [SPEND] : [];
}

/** What a run must be told to compute and read so that `worthFigures` can be made of it. */
export function worthFigureColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  return {
    wanted: ['layer', 'excluded', 'segment', customerColumn, ...worthColumnsOf(model)],
    fields: worthFields(model),
  };
}

/**
 * Current spend as ROAD reads it: 0 where it is blank and the account is known not to be a customer.
 * @param frame of a run that was told `worthFigureColumns`
 * @returns money a year by row; `NaN` is blank
 */
export function currentSpend(frame: Frame): Float64Array {
  const spend = numbersIn(frame, SPEND) ?? new Float64Array(frame.length).fill(NaN);
  const customer = frame.columns.get(customerColumn);
  if (customer?.kind !== 'truth') return spend;
  return spend.map((amount, row) => (amount !== amount && customer.values[row] === 0 ? 0 : amount));
}

function roadOf({ model, frame }: Run, spend: Float64Array, counted: Uint8Array) {
  const quadrant = textColumn(frame, 'road');
  const whitespace = numbersIn(frame, 'whitespace');
  if (!model.road || !quadrant || !whitespace) return null;
  const value = numbersIn(frame, 'lifetime value');
  return roadProfile(model.road, { quadrant, spend, whitespace, counted, ...(value ? { value } : {}) });
}

/**
 * What a run says that the accounts in the market are worth: by segment, by tier, by quadrant, and where land ACV and
 * lifetime value disagree. The order of the accounts changes nothing but the order of equal rank shifts.
 * @param run that was told `worthFigureColumns`
 * @returns null where the model says nothing of worth
 */
export function worthFigures(run: Run): WorthFigures | null {
  const { model, frame } = run;
  if (worthColumnsOf(model).length === 0) return null;
  const standing = standings(frame);
  const counted = Uint8Array.from(standing, (each) => Number(each === inMarket));
  const among = (values: Float64Array): Float64Array =>
    values.map((value, row) => (counted[row] === 1 ? value : NaN));
  const value = numbersIn(frame, 'lifetime value');
  const land = numbersIn(frame, 'land');
  const spend = currentSpend(frame);
  return {
    segments: valueRows(frame, segmentOrder(model), counted, numbersIn(frame, SPEND) && spend),
    tiers:
      model.tiers && value
        ? tierSpread(
            value.filter((_, row) => counted[row] === 1),
            model.tiers,
          )
        : null,
    shifts: land && value ? rankShifts(among(land), among(value), MOST_SHIFTS) : null,
    road: roadOf(run, spend, counted),
    spend,
  };
}
