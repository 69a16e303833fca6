import { naturalLogarithm } from '../../stats/exponential';
import { priorCorrection } from '../../stats/prior-correction';
import { sumOf } from '../../stats/sum-of';
import { informationBand } from '../../stats/weight-of-evidence';
import { numberText } from '../../values/number-text';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../../values/problem';
import { POINTS_TO_DOUBLE, type Characteristic, type Scorecard } from '../scorecard';
import type { Binning } from './bin-feature';
import { canonicalRows, type CanonicalRows } from './canonical-rows';
import { countLevels } from './count-levels';
import { makeFeatures, type Feature } from './features';
import { excludedByNature, findLeak } from './find-leaks';
import { fitCard, type CardFit } from './fit-card';
import type { Candidate, Learned, LearnInput, Validation } from './learning';
import { learningRefusals } from './learning-refusals';
import { propensityGrade, propensityVerdict } from './propensity-verdict';
import { validateCard } from './validate-card';

const suspicious = defineNotice(
  'propensity-suspicious',
  '{field} tells very much (information value {value}, above 0.5): make sure that it was filled before the outcome was known',
);
const ties = defineProblem(
  'propensity-ties',
  'no field differs between the accounts: {fields} hold one value each, or were left out',
);
const untested = defineProblem(
  'propensity-untested',
  'the {won} won and {lost} lost stand on {accounts} accounts, too few to test a card on accounts that it has not seen',
);

const LEAST_ITEM_ROWS = 20;
const LEAST_ITEM_SHARE = 0.01;

/** Log odds as points, with one decimal. */
function pointsOf(odds: number): number {
  const points = Math.round(((odds * POINTS_TO_DOUBLE) / naturalLogarithm(2)) * 10) / 10;
  return points === 0 ? 0 : points;
}

function characteristicOf(card: LearnInput['card'], binning: Binning, slope: number): Characteristic {
  const { feature, bins, weights, won, lost, informationValue } = binning;
  return {
    name: feature.name,
    card,
    field: feature.field,
    bins: bins.map(({ test, value }, at) => ({
      test,
      value,
      points: pointsOf(slope * weights[at]!),
      note: `${numberText(won[at]!)} won, ${numberText(lost[at]!)} lost`,
    })),
    note: `information value ${numberText(informationValue, 3)} (${informationBand(informationValue)})`,
  };
}

interface Sound {
  readonly features: readonly Feature[];
  readonly findings: readonly Problem[];
}

/** The features that differ between the rows and did not come after the outcome. */
function soundFeatures(candidates: readonly Candidate[], rows: CanonicalRows, minItem: number): Sound {
  const all = Uint32Array.from(rows.label, (_, row) => row);
  const findings: Problem[] = [];
  const leaking = new Set<string>();
  const features = makeFeatures(candidates, rows.account, minItem).filter((feature) => {
    const counts = countLevels(feature, rows.label, all);
    const met = Array.from({ length: feature.size }, (_, level) => counts.won[level]! + counts.lost[level]!);
    if (met.filter((count) => count > 0).length < 2) return false;
    const leak = findLeak(feature, counts);
    if (!leak) return true;
    findings.push(leak);
    if (feature.kind !== 'item') leaking.add(feature.field);
    return false;
  });
  return { features: features.filter(({ field }) => !leaking.has(field)), findings };
}

function suspicionsOf({ chosen }: CardFit): Problem[] {
  return chosen
    .filter(({ informationValue }) => informationBand(informationValue) === 'suspicious')
    .map(({ feature, informationValue }) =>
      suspicious({ field: feature.name, value: numberText(informationValue, 2) }),
    );
}

function cardOf(input: LearnInput, intercept: number, validation: Validation, verdict: Problem): Scorecard {
  return {
    name: input.card,
    base: pointsOf(intercept),
    learned: input.asOf ?? '',
    rows: input.rows.label.length,
    won: sumOf(input.rows.label),
    prior: input.prior ?? null,
    auc: validation.auc,
    aucLow: validation.low,
    aucHigh: validation.high,
    brier: validation.brier,
    note: verdict.message,
  };
}

function learnedOf(
  input: LearnInput,
  final: CardFit,
  validation: Validation,
  before: readonly Problem[],
): Learned {
  const { coefficients, errors } = final.fit;
  const { label } = input.rows;
  const prior = input.prior ?? null;
  const priorShift = prior === null ? 0 : priorCorrection(sumOf(label) / label.length, prior);
  const verdict = propensityVerdict(validation, final.chosen.length);
  return {
    card: cardOf(input, coefficients[0]! + priorShift, validation, verdict),
    characteristics: final.chosen.map((binning, at) =>
      characteristicOf(input.card, binning, coefficients[at + 1]!),
    ),
    intercept: coefficients[0]!,
    interceptError: errors[0]!,
    priorShift,
    coefficients: final.chosen.map(({ feature, informationValue, weights }, at) => ({
      characteristic: feature.name,
      field: feature.field,
      value: coefficients[at + 1]!,
      error: errors[at + 1]!,
      informationValue,
      weights: [...weights],
    })),
    validation,
    grade: propensityGrade(validation, final.chosen.length),
    verdict,
    findings: [...before, ...suspicionsOf(final), ...final.leftOut],
  };
}

/**
 * Learns a scorecard from deals or accounts whose outcome is known: fields are binned, their weights of evidence
 * weighed by a logistic regression with a ridge of 1, coefficients turned into points (20 double the odds, one decimal).
 * How good it is is told by stratified, seeded cross-validation, all rows of an account in one fold, with binning and
 * selection made anew in each. Folds hang on the seed and on what the accounts hold, so the order of the rows changes
 * nothing. Fields that were filled after the outcome are left out and named. Where a prior is given, the base is set to
 * that share of buyers (King & Zeng 2001); AUC, Brier score and tables stay those of the rows. Standard errors take the
 * rows for independent.
 *
 * @param input the labelled rows, the fields, the seed
 * @returns the card with its evidence; refused with fewer than 20 won or 20 lost, all won, all lost, one account, no
 *   field that differs
 * Source: Siddiqi (2006), Credit Risk Scorecards, chapters 6 and 7.
 * Cost: O(folds · rows · (fields + characteristics²)).
 */
export function learnScorecard(input: LearnInput): Result<Learned> {
  if (input.rows.label.some((one) => one > 1)) throw new Error('a label that is neither 0 nor 1');
  const refusals = learningRefusals(input);
  if (refusals.length > 0) return refused(refusals);
  const { length } = input.rows.label;
  const excluded = input.candidates.map((candidate) => excludedByNature(candidate, input.card));
  const candidates = input.candidates.filter((_, at) => excluded[at] === null);
  const rows = canonicalRows(input.rows, candidates, input.seed);
  const minItem = input.minItem ?? Math.max(LEAST_ITEM_ROWS, Math.ceil(length * LEAST_ITEM_SHARE));
  const { features, findings } = soundFeatures(candidates, rows, minItem);
  const before = [...excluded.filter((one) => one !== null), ...findings];
  if (features.length === 0) {
    return refused([ties({ fields: input.candidates.map(({ field }) => field).join(', ') }), ...findings]);
  }
  const accounts = rows.groupWon.length;
  const validation = validateCard(features, rows, Math.min(input.folds ?? 5, accounts));
  const won = sumOf(input.rows.label);
  if (Number.isNaN(validation.auc)) return refused([untested({ won, lost: length - won, accounts })]);
  const final = fitCard(
    features,
    rows.label,
    Uint32Array.from(rows.label, (_, row) => row),
  );
  return found(learnedOf(input, final, validation, before));
}
