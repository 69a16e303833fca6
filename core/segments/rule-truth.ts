import { all, any, constant, equals, field, oneOf } from '../expr/builders';
import type { Rule } from '../expr/condition';
import { whenExpr } from '../expr/condition-expr';
import type { Expr } from '../expr/expr';
import type { KindOf } from '../values/field-kind';
import { unknownName } from './reserved-names';

/** The kind of a field as segment rules see it: `region` is what the region rules gave. */
export const withRegion =
  (kindOf: KindOf): KindOf =>
  (name) =>
    name === 'region' ? 'category' : kindOf(name);

/** Whether the account is in one of these regions; unknown where its region is. */
export function inRegions(regions: readonly string[]): Expr {
  const region = field('region');
  return any([oneOf(region, regions), all([equals(region, unknownName), constant(null)])]);
}

/** Whether a rule holds, read on its own: its conditions, in its regions. */
export function ruleTruth(rule: Rule, kindOf: KindOf): Expr {
  const truth = whenExpr(rule.when, withRegion(kindOf));
  return rule.regions?.length ? all([inRegions(rule.regions), truth]) : truth;
}
