import type { Frame } from '../../expr/columns';
import { createEvaluator } from '../../expr/evaluator';
import { aucInterval, type AucInterval } from '../../stats/auc';
import { brier } from '../../stats/brier';
import { calibration, type Calibration } from '../../stats/calibration';
import { exponential, naturalLogarithm } from '../../stats/exponential';
import { liftTable, type LiftBin } from '../../stats/lift';
import { logLoss } from '../../stats/log-loss';
import { priorCorrection } from '../../stats/prior-correction';
import { weightOfEvidence } from '../../stats/weight-of-evidence';
import { wilsonInterval, type RateInterval } from '../../stats/wilson-interval';
import type { KindOf } from '../../values/field-kind';
import { POINTS_TO_DOUBLE, type Bin, type Characteristic, type Scorecard } from '../scorecard';
import type { LabelledRows } from './learning';
import { characteristicExpr, propensitySumExpr } from './propensity-expr';

/** One bin of a card and what became of the accounts in it. */
export interface CardBin {
  readonly characteristic: string;
  readonly field: string;
  /** As on the card; null for what no bin holds. */
  readonly test: Bin['test'] | null;
  readonly value: Bin['value'];
  readonly points: number;
  /** All accounts in the bin, whether decided or not. */
  readonly accounts: number;
  /** Decided rows among them. */
  readonly won: number;
  readonly lost: number;
  /** The win rate with its 95 % interval (Wilson); NaN where none is decided. */
  readonly rate: RateInterval;
  /** Of the whole characteristic, on these rows. */
  readonly informationValue: number;
}

/** A card held against rows whose outcome is known. */
export interface CardTable {
  readonly bins: readonly CardBin[];
  readonly rows: number;
  readonly won: number;
  /** Of the card on these rows (DeLong's interval); higher than out of fold where it was learned from them. */
  readonly auc: AucInterval;
  readonly brier: number;
  readonly logLoss: number;
  readonly calibration: Calibration;
  readonly lift: readonly LiftBin[];
}

/** Points as natural log odds. */
const UNITS_PER_POINT = naturalLogarithm(2) / POINTS_TO_DOUBLE;

function binsOf(
  characteristic: Characteristic,
  places: Float64Array,
  { label, account }: LabelledRows,
): readonly CardBin[] {
  const { bins, name, field } = characteristic;
  const size = bins.length + 1;
  const [accounts, won, lost] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const place of places) accounts[place]! += 1;
  account.forEach((row, at) => {
    (label[at] === 1 ? won : lost)[places[row]!]! += 1;
  });
  // Of what the bins tell apart, as when they were learned; what no bin holds, the card says nothing of.
  const { value: informationValue } = weightOfEvidence(won.subarray(1), lost.subarray(1));
  const none = { test: null, value: null, points: 0 };
  return [...bins.keys(), -1].flatMap((at): CardBin[] => {
    const place = at + 1;
    if (place === 0 && accounts[0] === 0) return [];
    const { test, value, points } = bins[at] ?? none;
    const counts = { accounts: accounts[place]!, won: won[place]!, lost: lost[place]! };
    const rate = wilsonInterval(counts.won, counts.won + counts.lost);
    return [{ characteristic: name, field, test, value, points, ...counts, rate, informationValue }];
  });
}

/** Which bin of the card holds an account, counted from 1; 0 where none does. */
function placeExpr(characteristic: Characteristic, kindOf: KindOf) {
  const bins = characteristic.bins.map((bin, at) => ({ ...bin, points: at + 1 }));
  return characteristicExpr({ ...characteristic, bins }, kindOf);
}

/**
 * Holds a card against rows whose outcome is known: for every bin its accounts, won, lost and win rate, for every
 * characteristic its information value, and the card's calibration and lift. Probabilities are those of the rows the
 * card was learned from: a prior that moved the base is taken out again, or nothing would seem calibrated.
 *
 * @param card - the scorecard
 * @param characteristics - of any card; those of others are left out
 * @param rows - decided deals or accounts, each with the row of its account in the frame
 * @param frame - the fields of all accounts
 * @param kindOf - the kinds of the fields
 * @returns bins in the card's order, what no bin holds after them
 */
export function cardTable(
  card: Scorecard,
  characteristics: readonly Characteristic[],
  rows: LabelledRows,
  frame: Frame,
  kindOf: KindOf,
): CardTable {
  const own = characteristics.filter((characteristic) => characteristic.card === card.name);
  const evaluator = createEvaluator(frame);
  const bins = own.flatMap((characteristic) =>
    binsOf(characteristic, evaluator.numbers(placeExpr(characteristic, kindOf)), rows),
  );
  const sums = evaluator.numbers(propensitySumExpr(card, own, kindOf));
  const both = card.won > 0 && card.won < card.rows;
  const moved = card.prior !== null && both ? priorCorrection(card.won / card.rows, card.prior) : 0;
  const { label, account } = rows;
  const points = Float64Array.from(account, (row) => sums[row]!);
  const probabilities = points.map((sum) => 1 / (1 + exponential(moved - sum * UNITS_PER_POINT)));
  return {
    bins,
    rows: label.length,
    won: label.reduce((sum, one) => sum + one, 0),
    auc: aucInterval(points, label),
    brier: brier(label, probabilities),
    logLoss: logLoss(label, probabilities),
    calibration: calibration(label, probabilities),
    lift: liftTable(label, points),
  };
}
