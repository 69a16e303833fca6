import { parseFormula } from '../expr/parse-formula';
import { field } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { layerExprs } from '../market/layer-exprs';
import { gradeExpr } from '../scoring/grade';
import { scoreExprs } from '../scoring/score';
import { segmentExprs } from '../segments/assign';
import { overrideFields } from '../segments/overrides';
import type { Override } from '../segments/segmentation';
import { dayOf } from '../values/day';
import { kindsOf } from './kind-of';
import type { Model } from './model';

/** Named expressions that may read the account fields and the columns of earlier stages; a warehouse prints them as CTEs. */
export interface Stage {
  readonly name: 'fields' | 'fit' | 'market' | 'segments';
  readonly columns: ReadonlyMap<string, Expr>;
}

/** The name under which a segment's own rule stands among the columns, read as if no rule came before it. */
export const ruleColumn = (segment: string): string => `rule: ${segment}`;

/** A text field `region` that regions are taken from where no rule gives them. */
const regionIsMapped = (model: Model): boolean =>
  model.fields.some(({ field: name, kind }) => name === 'region' && (kind === 'category' || kind === 'id'));

function fieldStage(model: Model, overrides: readonly Override[]): Stage {
  const columns = new Map(overrideFields(overrides, kindsOf(model)));
  for (const { field: name, formula } of model.computed) {
    const parsed = parseFormula(formula);
    if (parsed.ok) columns.set(name, parsed.value);
  }
  return { name: 'fields', columns };
}

/** What a model says, as expressions in the order in which they are evaluated. The model has passed its check. */
export function stagesOf(model: Model, overrides: readonly Override[]): readonly Stage[] {
  const kindOf = kindsOf(model);
  const asOf = model.settings.asOf === null ? null : dayOf(model.settings.asOf);
  const fit = scoreExprs(model.criteria, { kindOf, asOf });
  const market = layerExprs(model, kindOf);
  const segments = segmentExprs(model, overrides, kindOf, regionIsMapped(model));
  const rules = [...segments.ruleTruths].map(([name, expr]) => [ruleColumn(name), expr] as const);
  return [
    fieldStage(model, overrides),
    {
      name: 'fit',
      columns: new Map([
        ...fit.points,
        ['score', fit.score] as const,
        ['confidence', fit.confidence] as const,
      ]),
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
    {
      name: 'segments',
      columns: new Map([
        ['region', segments.region],
        ...rules,
        ['segment', segments.segment],
        ['possible segment', segments.possibleSegment],
      ]),
    },
  ];
}
