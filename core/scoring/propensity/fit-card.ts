import { fitLogistic, type LogisticFit } from '../../stats/logistic-newton';
import { defineNotice, type Problem } from '../../values/problem';
import { binFeature, type Binning } from './bin-feature';
import { countLevels } from './count-levels';
import type { Feature } from './features';

const tellsNothing = defineNotice(
  'propensity-tells-nothing',
  '{field} is left out: what it says of won and lost is no more than chance (information value {value})',
);
const repeats = defineNotice('propensity-repeats', '{field} is left out: it says again what {other} says');
const against = defineNotice(
  'propensity-against',
  '{field} is left out: beside the other fields it points the other way than alone',
);
const tooMany = defineNotice(
  'propensity-too-many',
  '{field} is left out: {outcomes} of the rarer outcome bear {most} characteristics, ten each',
);

/** Information value below which a field is useless. */
const LEAST_INFORMATION = 0.02;
/** Correlation of two fields' evidence above which they say the same. */
const MOST_ALIKE = 0.8;
/** Of the rarer outcome, rows that one coefficient needs. */
const ROWS_PER_PARAMETER = 10;
/** Nobody edits a card that is longer. */
const MOST_CHARACTERISTICS = 20;
/** A standard normal prior: coefficients on weights of evidence belong between 0 and 1. */
const RIDGE = 1;

/** Characteristics with their coefficients, fitted to some rows. */
export interface CardFit {
  readonly chosen: readonly Binning[];
  /** The intercept first, then one coefficient a characteristic. */
  readonly fit: LogisticFit;
  readonly leftOut: readonly Problem[];
}

interface Evidence {
  readonly binning: Binning;
  readonly column: Float64Array;
}

function correlation(one: Float64Array, other: Float64Array): number {
  const count = one.length;
  let [sumOne, sumOther, squares, otherSquares, products] = [0, 0, 0, 0, 0];
  for (let row = 0; row < count; row++) {
    const [left, right] = [one[row]!, other[row]!];
    sumOne += left;
    sumOther += right;
    squares += left * left;
    otherSquares += right * right;
    products += left * right;
  }
  const spread = (squares - (sumOne * sumOne) / count) * (otherSquares - (sumOther * sumOther) / count);
  return spread > 0 ? (products - (sumOne * sumOther) / count) / Math.sqrt(spread) : 0;
}

function columnOf({ feature, weightOfLevel }: Binning, rows: Uint32Array): Float64Array {
  const column = new Float64Array(rows.length);
  const { codes } = feature;
  for (let at = 0; at < rows.length; at++) column[at] = weightOfLevel[codes[rows[at]!]!]!;
  return column;
}

/** The most telling features first, without those that repeat one before them, as many as the rows bear. */
function choose(
  binnings: readonly Binning[],
  rows: Uint32Array,
  rarer: number,
  leftOut: Problem[],
): Evidence[] {
  const most = Math.min(MOST_CHARACTERISTICS, Math.floor(rarer / ROWS_PER_PARAMETER));
  const chosen: Evidence[] = [];
  for (const binning of binnings) {
    const field = binning.feature.name;
    if (chosen.length >= most) {
      leftOut.push(tooMany({ field, outcomes: rarer, most }));
      continue;
    }
    const column = columnOf(binning, rows);
    const same = chosen.find((one) => correlation(one.column, column) > MOST_ALIKE);
    if (same) leftOut.push(repeats({ field, other: same.binning.feature.name }));
    else chosen.push({ binning, column });
  }
  return chosen;
}

function fitTo(evidence: readonly Evidence[], labels: Uint8Array, start?: Float64Array): LogisticFit {
  const ridge = new Float64Array(evidence.length + 1).fill(RIDGE, 1);
  return fitLogistic({ columns: evidence.map(({ column }) => column), labels }, ridge, start, 1e-9);
}

/** Fits, and takes out what points the other way than alone, until nothing does. */
function fitRightWay(first: readonly Evidence[], labels: Uint8Array, leftOut: Problem[]) {
  let evidence = first;
  let fit = fitTo(evidence, labels);
  for (;;) {
    const right = (at: number): boolean => fit.coefficients[at + 1]! > 0;
    const kept = evidence.filter((_, at) => right(at));
    if (kept.length === evidence.length) return { evidence, fit };
    evidence.forEach(({ binning }, at) => {
      if (!right(at)) leftOut.push(against({ field: binning.feature.name }));
    });
    const start = fit.coefficients.filter((_, at) => at === 0 || right(at - 1));
    evidence = kept;
    fit = fitTo(evidence, labels, start);
  }
}

function binAll(features: readonly Feature[], label: Uint8Array, rows: Uint32Array, leftOut: Problem[]) {
  return features
    .flatMap((feature): Binning[] => {
      const binning = binFeature(feature, countLevels(feature, label, rows));
      if (binning && binning.informationValue >= LEAST_INFORMATION) return [binning];
      const value = Math.round((binning?.informationValue ?? 0) * 1000) / 1000;
      leftOut.push(tellsNothing({ field: feature.name, value }));
      return [];
    })
    .sort(
      (one, other) =>
        other.informationValue - one.informationValue || (one.feature.name < other.feature.name ? -1 : 1),
    );
}

/**
 * Makes a card of some rows and of nothing else: bins every feature by what became of these rows, keeps those with an
 * information value of 0.02 or more, the most telling first, leaves out what repeats one before it (correlation of the
 * evidence above 0.8) and what has the wrong sign beside the others, at most one characteristic for each ten rows of
 * the rarer outcome and at most 20; then fits their weights of evidence by logistic regression with a fixed ridge of 1
 * (a standard normal prior on each coefficient).
 *
 * @param features all that may be asked
 * @param label 1 won, 0 lost, of all rows
 * @param rows the rows to learn from
 * @returns what the card asks, in the order in which it was chosen, with its coefficients, and what was left out and why
 */
export function fitCard(features: readonly Feature[], label: Uint8Array, rows: Uint32Array): CardFit {
  const leftOut: Problem[] = [];
  const labels = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) labels[at] = label[rows[at]!]!;
  const won = labels.reduce((sum, one) => sum + one, 0);
  const binnings = binAll(features, label, rows, leftOut);
  const first = choose(binnings, rows, Math.min(won, labels.length - won), leftOut);
  const { evidence, fit } = fitRightWay(first, labels, leftOut);
  return { chosen: evidence.map(({ binning }) => binning), fit, leftOut };
}
