import type { Column, Frame } from '../expr/columns';
import { numberText } from '../values/number-text';
import type { BlankPolicy, Criterion } from './criterion';
import { criterionDefinition } from './criterion-definitions';
import type { CriterionContext } from './define-criterion';
import { fieldText } from './field-text';
import type { Reason } from './reason';
import { blankPoints, pointsColumn, weighed } from './score';

interface Amounts {
  readonly criterion: string;
  readonly contribution: string;
  readonly most: string;
}

/** The message of each code, written out rather than filled in: reasons are made for every account. */
const messages = {
  'points-given': ({ criterion, contribution, most }: Amounts, value: string) =>
    `${criterion}: ${value}, ${contribution} of ${most}`,
  'leave out': ({ criterion }: Amounts) => `${criterion} unknown (left out)`,
  zero: ({ criterion, contribution, most }: Amounts) =>
    `${criterion} unknown (no points), ${contribution} of ${most}`,
  neutral: ({ criterion, contribution, most }: Amounts) =>
    `${criterion} unknown (half the points), ${contribution} of ${most}`,
} satisfies Record<BlankPolicy | 'points-given', unknown>;

const blankCodes: Readonly<Record<BlankPolicy, string>> = {
  'leave out': 'blank-left-out',
  zero: 'blank-zero',
  neutral: 'blank-neutral',
};

/** A half is where a criterion neither lifts a score nor holds it down. */
const HALF = 0.5;

interface Asked {
  readonly criterion: Criterion;
  readonly points: Float64Array;
  valueText(row: number): string;
}

function columnOf(frame: Frame, name: string): Column {
  const column = frame.columns.get(name);
  if (!column) throw new Error(`reasons need the column "${name}"`);
  return column;
}

function askedBy(frame: Frame, criterion: Criterion, context: CriterionContext): Asked {
  const points = columnOf(frame, pointsColumn(criterion.name));
  if (points.kind !== 'number') throw new Error(`"${pointsColumn(criterion.name)}" must be a number column`);
  const column = criterion.field === '' ? points : columnOf(frame, criterion.field);
  const valueText =
    criterionDefinition(criterion.kind)?.valueText?.(criterion, column, context) ??
    fieldText(criterion.field, column, context);
  return { criterion, points: points.values, valueText };
}

function textAt(column: Column | undefined, row: number): string | null {
  return column?.kind === 'text' ? (column.values[column.codes[row] ?? 0] ?? null) : null;
}

function reasonOf({ criterion, points, valueText }: Asked, row: number, perWeight: number): Reason {
  const { name, field, weight, blank } = criterion;
  const found = points[row] ?? NaN;
  const known = !Number.isNaN(found);
  const given = known ? found : blankPoints[blank];
  const most = given === null ? 0 : weight * perWeight;
  const contribution = (given ?? 0) * most;
  const effect = contribution - HALF * most;
  const amounts = { criterion: name, contribution: numberText(contribution, 1), most: numberText(most, 1) };
  if (!known) {
    const parameters = { criterion: name, field, contribution: amounts.contribution, most: amounts.most };
    const message = messages[blank](amounts);
    return { code: blankCodes[blank], parameters, message, sign: 'unknown', contribution, effect };
  }
  const value = valueText(row);
  const parameters = { criterion: name, value, contribution: amounts.contribution, most: amounts.most };
  const message = messages['points-given'](amounts, value);
  const sign = effect < 0 ? 'negative' : 'positive';
  return { code: 'points-given', parameters, message, sign, contribution, effect };
}

/** What one unit of weight is worth in points of the score at a row: 100 ÷ the weight that counts; 0 without a score. */
function worthOfWeight(asked: readonly Asked[], row: number): number {
  let known = 0;
  let counting = 0;
  for (const { criterion, points } of asked) {
    const blank = Number.isNaN(points[row] ?? NaN);
    if (!blank) known += criterion.weight;
    if (!blank || blankPoints[criterion.blank] !== null) counting += criterion.weight;
  }
  return known > 0 ? 100 / counting : 0;
}

function exclusionReasons(frame: Frame, row: number): Reason[] {
  const none = { contribution: 0, effect: 0 };
  const sure = textAt(frame.columns.get('excluded'), row);
  if (sure !== null) {
    const message = `Excluded: ${sure}`;
    return [{ code: 'excluded', parameters: { exclusion: sure }, message, sign: 'excluded', ...none }];
  }
  const possible = textAt(frame.columns.get('possible exclusion'), row);
  if (possible === null) return [];
  const message = `Exclusion ${possible} cannot be checked`;
  return [
    { code: 'exclusion-unknown', parameters: { exclusion: possible }, message, sign: 'unknown', ...none },
  ];
}

/**
 * Why accounts score what they score: one reason a criterion, the strongest first, after the exclusion if there is one.
 * A reason speaks for the account from half of the criterion's points upwards and against it below, so an account's
 * reasons do not depend on which other accounts are looked at. A blank is said, with what it was counted as.
 *
 * @param frame - the columns of a run: the fields asked, `points: NAME`, `excluded` and, if there, `possible exclusion`
 * @param criteria - of the model that was run; those without weight are passed over
 * @returns the reasons of a row; their contributions sum to its score
 */
export function accountReasons(
  frame: Frame,
  criteria: readonly Criterion[],
  context: CriterionContext,
): (row: number) => readonly Reason[] {
  const asked = weighed(criteria).map((criterion) => askedBy(frame, criterion, context));
  return (row) => {
    const perWeight = worthOfWeight(asked, row);
    const reasons = asked.map((one) => reasonOf(one, row, perWeight));
    reasons.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
    const exclusions = exclusionReasons(frame, row);
    return exclusions.length === 0 ? reasons : [...exclusions, ...reasons];
  };
}
