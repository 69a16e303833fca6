import type { Condition, Rule } from '../expr/condition';
import { conditionExpr } from '../expr/condition-expr';
import { all } from '../expr/builders';
import type { Expr } from '../expr/expr';
import type { KindOf } from '../values/field-kind';
import { ruleTruth, withRegion } from './rule-truth';
import { isCovered, truthBoxes, type Box } from './truth-boxes';

/** Why no account can ever get to a rule. */
export type Unreachable =
  | { readonly why: 'contradiction'; readonly conditions: readonly [Condition, Condition] | null }
  | { readonly why: 'taken'; readonly by: readonly string[] };

/** A rule that can never match, by its place in the order; `alternative` where only one of several is meant. */
export interface UnreachableRule {
  readonly place: number;
  readonly alternative: number | null;
  readonly reason: Unreachable;
}

const isNonsense = (condition: Condition, kindOf: KindOf): boolean => {
  const expr = conditionExpr(condition, kindOf);
  const inner = expr.op === 'not' ? expr.of : expr;
  return inner.op === 'constant';
};

function clash(conditions: readonly Condition[], kindOf: KindOf): readonly [Condition, Condition] | null {
  const exprs = conditions.map((condition) => conditionExpr(condition, kindOf));
  for (const [place, one] of conditions.entries()) {
    for (const [later, other] of conditions.entries()) {
      const pair = [exprs[place], exprs[later]].filter((expr) => expr !== undefined);
      if (later > place && truthBoxes(all(pair), 'too much').length === 0) return [one, other];
    }
  }
  return null;
}

function reasonFor(
  truth: Expr,
  conditions: readonly Condition[],
  before: readonly { readonly name: string; readonly boxes: readonly Box[] }[],
  kindOf: KindOf,
): Unreachable | null {
  const boxes = truthBoxes(truth, 'too much');
  if (boxes.length === 0) {
    return { why: 'contradiction', conditions: clash(conditions, withRegion(kindOf)) };
  }
  const covered = isCovered(
    boxes,
    before.flatMap((earlier) => earlier.boxes),
  );
  // What all together leave open, none of them takes alone; only a rule that is taken is looked at more closely.
  if (covered === false) return null;
  const alone = before.find((earlier) => isCovered(boxes, earlier.boxes));
  if (alone) return { why: 'taken', by: [alone.name] };
  return covered ? { why: 'taken', by: before.map(({ name }) => name) } : null;
}

/**
 * The rules that provably never match, because their conditions contradict each other or because rules before them
 * take every account that they ask for. Conditions are read as sets of values, field by field, and the sets of the
 * rules before are taken away; what sets cannot say is never held against a rule.
 * @param rules - in the order in which they are asked
 * @param kindOf - the kind of a field by its key; rules with a condition that does not fit its field are left out
 * @param closely - whether single alternatives of rules that match are looked at too
 * Cost: grows with the product of the alternatives, and stops undecided after about a thousand pieces a rule.
 */
export function unreachableRules(
  rules: readonly Rule[],
  kindOf: KindOf,
  closely = true,
): readonly UnreachableRule[] {
  const seen: { name: string; boxes: readonly Box[] }[] = [];
  const unreachable: UnreachableRule[] = [];
  rules.forEach((rule, place) => {
    const sound = !rule.when.flat().some((condition) => isNonsense(condition, withRegion(kindOf)));
    const truth = ruleTruth(rule, kindOf);
    const reason = sound ? reasonFor(truth, rule.when[0] ?? [], seen, kindOf) : null;
    if (reason) unreachable.push({ place, alternative: null, reason });
    else if (closely && sound && rule.when.length > 1) {
      rule.when.forEach((conditions, alternative) => {
        const single = ruleTruth({ ...rule, when: [conditions] }, kindOf);
        const own = reasonFor(single, conditions, seen, kindOf);
        if (own) unreachable.push({ place, alternative, reason: own });
      });
    }
    // Nothing is asked after the last.
    if (place < rules.length - 1) seen.push({ name: rule.name, boxes: truthBoxes(truth, 'too little') });
  });
  return unreachable;
}
