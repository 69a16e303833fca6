import { constant, field } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import { parseFormula } from '../expr/parse-formula';
import { substitute } from '../expr/substitute';
import { layerExprs } from '../market/layer-exprs';
import { gradeExpr } from '../scoring/grade';
import { pointsColumn, scoreExprs } from '../scoring/score';
import { segmentExprs } from '../segments/assign';
import { overrideFields } from '../segments/overrides';
import { placedExpr, scoreRange, type Range } from '../segments/placed';
import type { Override } from '../segments/segmentation';
import { asOfDay } from './as-of-day';
import { customerColumn, customerExpr } from './customer';
import { kindsOf, mappedKinds } from './kind-of';
import type { Model } from './model';
import { lifetimeColumnsOf, valueColumns } from './value-stage';
import { segmentRetention } from './worth-columns';

/**
 * Named expressions that may read the account fields and every column before them, of their own stage too; a warehouse
 * prints the stages as CTEs.
 */
export interface Stage {
  readonly name: 'fields' | 'value' | 'fit' | 'market' | 'segments' | 'lifetime';
  readonly columns: ReadonlyMap<string, Expr>;
}

const rulePrefix = 'rule: ';

/** The column that holds a segment's own rule, read as if no rule came before it. */
export const ruleColumn = (segment: string): string => rulePrefix + segment;

/** Whether provider and website fields alone settle the segment. */
export const placedColumn = 'known: placed in a minute';

function fieldStage(model: Model, overrides: readonly Override[]): Stage {
  const kindOf = kindsOf(model);
  const columns = new Map(overrideFields(overrides, mappedKinds(model)));
  // Where the model tells the potential, a person's word on it replaces what it tells, not the field.
  if (model.potential) columns.delete('potential');
  for (const { field: name, formula } of model.computed) {
    const parsed = parseFormula(formula);
    if (parsed.ok) columns.set(name, parsed.value);
  }
  columns.set(customerColumn, customerExpr(kindOf) ?? constant(null));
  return { name: 'fields', columns };
}

/**
 * The fields that only discovery can tell, and the columns before the segments that stand on one. A column hides the
 * field of its name, and is then hidden by what it reads alone.
 */
function hiddenNames(model: Model, stages: readonly Stage[]): Set<string> {
  const told = new Set(model.fields.filter(({ source }) => source === 'discovery').map((each) => each.field));
  const hidden = new Set(told);
  if (told.size === 0) return hidden;
  const meaning = new Map<string, Expr>();
  for (const stage of stages) {
    for (const [name, expr] of stage.columns) {
      const whole = substitute(expr, meaning);
      meaning.set(name, whole);
      if ([...fieldsOf(whole)].some((read) => told.has(read))) hidden.add(name);
      else hidden.delete(name);
    }
  }
  return hidden;
}

/** What one does not see who looks only at what data vendors sell and the website shows. */
export interface MinuteView {
  /** Fields that only discovery can tell, and columns before the segments that stand on one. */
  readonly hidden: ReadonlySet<string>;
  /** What the fit score can be all the same, where it is hidden. */
  readonly ranges: ReadonlyMap<string, Range>;
}

/** @param before the stages before the segments */
export function minuteView(model: Model, before: readonly Stage[]): MinuteView {
  const hidden = hiddenNames(model, before);
  const weights = model.criteria.map((each) => ({ ...each, hidden: hidden.has(pointsColumn(each.name)) }));
  return {
    hidden,
    ranges: hidden.has('score') ? new Map([['score', scoreRange(weights)]]) : new Map<string, never>(),
  };
}

/** Whether an account is placed in a minute. */
function placedIn(model: Model, overrides: readonly Override[], before: readonly Stage[]): Expr {
  const { hidden, ranges } = minuteView(model, before);
  return placedExpr(model, overrides, kindsOf(model), hidden, ranges);
}

/** @param wanted leaves columns out on which no other stands, unless they are among these */
function segmentStage(
  model: Model,
  overrides: readonly Override[],
  before: readonly Stage[],
  wanted: ReadonlySet<string> | undefined,
): Stage {
  const kindOf = kindsOf(model);
  const asks = (name: string) => wanted?.has(name) ?? true;
  const asksRules = !wanted || [...wanted].some((name) => name.startsWith(rulePrefix));
  const regionKind = model.fields.find((mapping) => mapping.field === 'region')?.kind;
  const regionMapped = regionKind === 'category' || regionKind === 'id';
  const segments = segmentExprs(model, overrides, kindOf, regionMapped);
  const columns = new Map([['region', segments.region]]);
  if (asksRules) for (const [name, expr] of segments.ruleTruths) columns.set(ruleColumn(name), expr);
  columns.set('segment', segments.segment);
  if (asks('possible segment')) columns.set('possible segment', segments.possibleSegment);
  if (asks(placedColumn)) columns.set(placedColumn, placedIn(model, overrides, before));
  return { name: 'segments', columns };
}

/**
 * What a model says, as expressions in the order in which they are evaluated. The model has passed its check.
 * @param wanted the columns that are asked for; left out, all of them. Some on which no other stands are then left out
 */
export function stagesOf(
  model: Model,
  overrides: readonly Override[],
  wanted?: ReadonlySet<string>,
): readonly Stage[] {
  const kindOf = kindsOf(model);
  const asOf = asOfDay(model);
  const fit = scoreExprs(model.criteria, { kindOf, asOf });
  const market = layerExprs(model, kindOf);
  const points = [...fit.points].map(([name, expr]) => [pointsColumn(name), expr] as const);
  const before: readonly Stage[] = [
    fieldStage(model, overrides),
    { name: 'value', columns: valueColumns(model, overrides) },
    {
      name: 'fit',
      columns: new Map([...points, ['score', fit.score] as const, ['confidence', fit.confidence] as const]),
    },
    {
      name: 'market',
      columns: new Map([
        ['excluded', market.excluded],
        ['possible exclusion', market.possibleExclusion],
        ['grade', gradeExpr(model.grades, field('excluded'), field('score'))],
        ['layer', market.layer],
        ['possible layer', market.possibleLayer],
      ]),
    },
  ];
  const upToSegments = [...before, segmentStage(model, overrides, before, wanted)];
  return segmentRetention(model) < 0
    ? upToSegments
    : [...upToSegments, { name: 'lifetime', columns: lifetimeColumnsOf(model) }];
}
