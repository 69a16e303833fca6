import type { Column, Frame } from '../expr/columns';
import { numberText } from '../values/number-text';
import type { BlankPolicy, Criterion } from './criterion';
import { criterionDefinition } from './criterion-definitions';
import type { CriterionContext } from './define-criterion';
import { fieldText } from './field-text';
import { defineReason, type Reason } from './reason';
import { blankPoints, pointsColumn, weighed } from './score';

const pointsGiven = defineReason('points-given', '{criterion}: {value}, {contribution} of {most}');
const blankWords = {
  'leave out': defineReason('blank-left-out', '{criterion} unknown (left out)'),
  zero: defineReason('blank-zero', '{criterion} unknown (no points), {contribution} of {most}'),
  neutral: defineReason('blank-neutral', '{criterion} unknown (half the points), {contribution} of {most}'),
} satisfies Record<BlankPolicy, unknown>;
const excluded = defineReason('excluded', 'Excluded: {exclusion}');
const exclusionUnknown = defineReason('exclusion-unknown', 'Exclusion {exclusion} cannot be checked');

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
    return { ...blankWords[blank]({ ...amounts, field }), sign: 'unknown', contribution, effect };
  }
  const words = pointsGiven({ ...amounts, value: valueText(row) });
  return { ...words, sign: effect < 0 ? 'negative' : 'positive', contribution, effect };
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
  const none = { sign: 'excluded', contribution: 0, effect: 0 } as const;
  const sure = textAt(frame.columns.get('excluded'), row);
  if (sure !== null) return [{ ...excluded({ exclusion: sure }), ...none }];
  const possible = textAt(frame.columns.get('possible exclusion'), row);
  return possible === null
    ? []
    : [{ ...exclusionUnknown({ exclusion: possible }), ...none, sign: 'unknown' }];
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
    return [...exclusionReasons(frame, row), ...reasons];
  };
}
