import { evaluate } from '../../../../core/expr/evaluate';
import type { Criterion, CriterionKind, CriterionLine } from '../../../../core/scoring/criterion';
import { criterionDefinition } from '../../../../core/scoring/criterion-definitions';
import type { CriterionContext } from '../../../../core/scoring/define-criterion';
import { dayOf } from '../../../../core/values/day';
import { frameOf, plainColumn, type PlainField } from '../../frame-of';

/** A line as [test, value, points]. */
export type PlainLine = readonly [string, CriterionLine['value'], number | null];

/** A criterion of weight 1 that leaves blanks out. */
export function criterionOf(
  kind: CriterionKind,
  field: string,
  lines: readonly PlainLine[],
  rest: Partial<Criterion> = {},
): Criterion {
  return {
    name: rest.name ?? field,
    kind,
    field,
    weight: 1,
    blank: 'leave out',
    lines: lines.map(([test, value, points]) => ({ test, value, points })),
    ...rest,
  };
}

/** The points that a criterion gives each account; null is unknown. */
export function pointsFor(
  criterion: Criterion,
  fields: Readonly<Record<string, PlainField>>,
  asOf = '2026-11-21',
): readonly unknown[] {
  const { frame, kindOf } = frameOf(fields);
  const context: CriterionContext = { kindOf, asOf: dayOf(asOf) };
  const definition = criterionDefinition(criterion.kind);
  if (!definition) throw new Error(`no kind ${criterion.kind}`);
  return plainColumn(evaluate(definition.toExpr(criterion, context), frame));
}
