import { aucRange, placements, type AucInterval } from '../../stats/auc';
import { brier } from '../../stats/brier';
import { calibration } from '../../stats/calibration';
import { exponential } from '../../stats/exponential';
import { liftTable } from '../../stats/lift';
import { logLoss } from '../../stats/log-loss';
import { stratifiedFolds } from '../../stats/stratified-folds';
import { sumByGroup, sumOf } from '../../stats/sum-of';
import type { CanonicalRows } from './canonical-rows';
import type { Feature } from './features';
import { fitCard, type CardFit } from './fit-card';
import type { Validation } from './learning';

/** The fold of each row: all rows of an account in one, dealt in the canonical order of the accounts. */
function foldsOf({ group, groupWon, groupLost }: CanonicalRows, folds: number): Uint8Array {
  const order = groupWon.map((_, at) => at);
  const ofGroup = stratifiedFolds({ won: groupWon, lost: groupLost, order }, folds);
  return Uint8Array.from(group, (at) => ofGroup[at]!);
}

/** Log odds that a card gives to some rows. */
function logOdds({ chosen, fit }: CardFit, rows: Uint32Array): Float64Array {
  const odds = new Float64Array(rows.length).fill(fit.coefficients[0]!);
  chosen.forEach(({ feature, weightOfLevel }, place) => {
    const slope = fit.coefficients[place + 1]!;
    const ofLevel = weightOfLevel.map((weight) => slope * weight);
    for (let at = 0; at < rows.length; at++) odds[at]! += ofLevel[feature.codes[rows[at]!]!]!;
  });
  return odds;
}

interface FoldArea {
  readonly auc: number;
  readonly variance: number;
}

/** The area in one fold and its variance, the rows of an account taken together because they are not independent. */
function areaOf(odds: Float64Array, rows: Uint32Array, { label, group }: CanonicalRows): FoldArea | null {
  const labels = Uint8Array.from(rows, (row) => label[row]!);
  const { auc, values, won, lost } = placements(odds, labels);
  if (won === 0 || lost === 0) return null;
  const pulls = values.map((value, at) => (value - auc) / (labels[at] === 1 ? won : lost));
  const places = new Map<number, number>();
  const ofRow = Uint32Array.from(rows, (row) => {
    const place = places.get(group[row]!) ?? places.size;
    places.set(group[row]!, place);
    return place;
  });
  const count = places.size;
  const squares = sumByGroup(pulls, ofRow, count).map((pull) => pull * pull);
  return count > 1 ? { auc, variance: (sumOf(squares) * count) / (count - 1) } : null;
}

function meanArea(areas: readonly FoldArea[]): AucInterval {
  const count = areas.length;
  if (count === 0) return { auc: NaN, low: NaN, high: NaN };
  const variance = sumOf(areas.map((area) => area.variance)) / (count * count);
  return aucRange(sumOf(areas.map((area) => area.auc)) / count, variance);
}

/**
 * Cross-validates a card: for every fold it is made anew, binning and selection too, from the rows of the other folds,
 * and judged on the fold. The area under the curve is the mean of the folds' (scores of two cards do not compare), with
 * an interval from its influence values, summed by account; everything else is of all rows together.
 * Source: LeDell, Petersen & van der Laan (2015), Electronic Journal of Statistics 9; by account Obuchowski (1997),
 * Biometrics 53.
 *
 * @param features all that may be asked
 * @param rows in canonical order
 * @param folds 2 or more
 * @returns area under the curve with its 95 % interval, Brier score, calibration and lift, all out of fold
 */
export function validateCard(features: readonly Feature[], rows: CanonicalRows, folds: number): Validation {
  const { label } = rows;
  const fold = foldsOf(rows, folds);
  const all = Uint32Array.from(label, (_, row) => row);
  const probabilities = new Float64Array(label.length);
  const areas: FoldArea[] = [];
  for (let one = 0; one < folds; one++) {
    const card = fitCard(
      features,
      label,
      all.filter((row) => fold[row] !== one),
    );
    const held = all.filter((row) => fold[row] === one);
    const odds = logOdds(card, held);
    const area = areaOf(odds, held, rows);
    if (area) areas.push(area);
    held.forEach((row, at) => (probabilities[row] = 1 / (1 + exponential(-odds[at]!))));
  }
  const share = sumOf(label) / label.length;
  return {
    ...meanArea(areas),
    brier: brier(label, probabilities),
    logLoss: logLoss(label, probabilities),
    baseBrier: share * (1 - share),
    calibration: calibration(label, probabilities),
    lift: liftTable(label, probabilities),
    folds,
  };
}
