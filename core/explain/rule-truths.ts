import type { Condition, Rule, When } from '../expr/condition';
import { conditionExpr, whenExpr } from '../expr/condition-expr';
import { TRUE, UNKNOWN, type Column } from '../expr/columns';
import { createEvaluator } from '../expr/evaluator';
import type { Expr } from '../expr/expr';
import { inRegions, ruleTruth } from '../segments/rule-truth';
import type { KindOf } from '../values/field-kind';
import type { FieldValue, RuleTruth } from './account-explanation';
import type { ValueContext } from './field-value';

/** A rule's conditions with their truths, and the truth of the whole. */
export type WhenTruth = Pick<RuleTruth, 'when' | 'holds'>;

/** Tells for one account whether rules hold, condition by condition. */
export interface RuleTruths {
  ofWhen(when: When): WhenTruth;
  ofRule(rule: Rule): RuleTruth;
}

/** The truth of the only row; what is no truth at all is unknown. */
function truthOf(column: Column | undefined): boolean | null {
  const value = column?.kind === 'truth' ? column.values[0] : UNKNOWN;
  return value === UNKNOWN ? null : value === TRUE;
}

/**
 * Starts telling truths of rules for one account.
 * @param context the account as it stands before the rules: what they name is in its frame
 * @param kindOf the kinds that the rules are read with
 * @param valueOf what the account has in a field
 */
export function createRuleTruths(
  { frame }: Pick<ValueContext, 'frame'>,
  kindOf: KindOf,
  valueOf: (field: string) => FieldValue,
): RuleTruths {
  const evaluator = createEvaluator(frame);
  const told = (whole: readonly Expr[], when: When) => {
    const conditions = when.flat();
    const exprs = [...whole, ...conditions.map((condition) => conditionExpr(condition, kindOf))];
    const truths = evaluator.columns(exprs).map(truthOf);
    const holds = new Map<Condition, boolean | null>(
      conditions.map((condition, at) => [condition, truths[whole.length + at] ?? null]),
    );
    const ofCondition = (condition: Condition) => ({
      condition,
      value: valueOf(condition.field),
      holds: holds.get(condition) ?? null,
    });
    return { truths, when: when.map((all) => all.map(ofCondition)) };
  };
  return {
    ofWhen(when) {
      const { truths, when: conditions } = told([whenExpr(when, kindOf)], when);
      return { when: conditions, holds: truths[0] ?? null };
    },
    ofRule(rule) {
      const { name, regions = [] } = rule;
      const limits = regions.length > 0 ? [inRegions(regions)] : [];
      const { truths, when } = told([ruleTruth(rule, kindOf), ...limits], rule.when);
      const inside = limits.length === 0 ? true : (truths[1] ?? null);
      return { name, when, regions, inRegions: inside, holds: truths[0] ?? null };
    },
  };
}

/** Rules in their order up to the first that holds; all of them where none does. */
export function upToMatch(rules: readonly Rule[], truths: RuleTruths): readonly RuleTruth[] {
  const told: RuleTruth[] = [];
  for (const rule of rules) {
    const truth = truths.ofRule(rule);
    told.push(truth);
    if (truth.holds === true) break;
  }
  return told;
}
