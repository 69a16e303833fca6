import {
  arithmetic,
  call,
  caseOf,
  coalesce,
  constant,
  field,
  isBlank,
  moreThan,
  sum,
} from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { BlankPolicy, Criterion } from './criterion';
import { criterionDefinition } from './criterion-definitions';
import { unknownNumber } from './criterion-lines';
import type { CriterionContext } from './define-criterion';

/** The column that holds a criterion's points, 0 to 1, unknown where it asks a blank. */
export const pointsColumn = (criterion: string): string => `points: ${criterion}`;

/**
 * A score is a multiple of 1 ÷ this. Without it the binary error of 0.7 or 0.29 decides the grade of an account that
 * stands exactly on an edge (57.5 becomes 57.49999999999999), and a score could end above 100.
 */
const GRAINS = 1e12;

/** What a blank is given in points; null where the criterion is left out instead. */
export const blankPoints: Readonly<Record<BlankPolicy, number | null>> = {
  'leave out': null,
  zero: 0,
  neutral: 0.5,
};

/** The stages of a score. `score` and `confidence` read the points as columns, named by `pointsColumn`. */
export interface ScoreExprs {
  /** By the criterion's name, in the model's order. */
  readonly points: ReadonlyMap<string, Expr>;
  /** 0 to 100, to 12 decimals; unknown where no weight is known. */
  readonly score: Expr;
  /** Known weight ÷ all weight, 0 to 1. */
  readonly confidence: Expr;
}

/** The criteria that count: those with a weight. */
export function weighed(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ weight }) => weight > 0);
}

const pointsOf = (criterion: Criterion): Expr => field(pointsColumn(criterion.name));
const given = (criterion: Criterion): Expr =>
  arithmetic(
    '*',
    coalesce(pointsOf(criterion), constant(blankPoints[criterion.blank] ?? 0)),
    criterion.weight,
  );
const knownWeight = (criterion: Criterion): Expr =>
  caseOf([{ when: isBlank(pointsOf(criterion)), then: constant(0) }], criterion.weight);

function weightOf(criteria: readonly Criterion[]): number {
  return criteria.reduce((before, { weight }) => before + weight, 0);
}

function scoreExpr(criteria: readonly Criterion[], known: Expr): Expr {
  const always = criteria.filter(({ blank }) => blankPoints[blank] !== null);
  const rest = criteria.filter(({ blank }) => blankPoints[blank] === null);
  const divisor = always.length === 0 ? known : sum([constant(weightOf(always)), ...rest.map(knownWeight)]);
  const grains = arithmetic('/', arithmetic('*', sum(criteria.map(given)), 100 * GRAINS), divisor);
  const score = arithmetic('/', call('round', [grains]), GRAINS);
  return always.length === 0 ? score : caseOf([{ when: moreThan(known, 0), then: score }], null);
}

/**
 * The fit score: 100 × Σ weight·points ÷ Σ weight. A blank leaves its criterion out of both sums, or counts with no
 * points or half of them, as the criterion says; where no criterion with a weight is known there is no score.
 * Confidence is the known weight ÷ all weight: a blank is never known, whatever points it is given.
 * @param criteria - checked; weights of 0 or more
 * @param context - the kinds of the fields and the as-of day
 */
export function scoreExprs(criteria: readonly Criterion[], context: CriterionContext): ScoreExprs {
  const points = new Map(
    criteria.map((criterion) => [
      criterion.name,
      criterionDefinition(criterion.kind)?.toExpr(criterion, context) ?? unknownNumber,
    ]),
  );
  const counting = weighed(criteria);
  if (counting.length === 0) return { points, score: unknownNumber, confidence: constant(0) };
  const known = sum(counting.map(knownWeight));
  return {
    points,
    score: scoreExpr(counting, known),
    confidence: arithmetic('/', known, weightOf(counting)),
  };
}
