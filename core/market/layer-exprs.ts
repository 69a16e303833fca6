import { all, any, caseOf, constant, isBlank, not } from '../expr/builders';
import { whenExpr } from '../expr/condition-expr';
import type { Rule } from '../expr/condition';
import type { Expr } from '../expr/expr';
import type { KindOf } from '../values/field-kind';
import type { Layers } from './layers';

/** Which market layer an account is in, as expressions over its fields and what was computed before. */
export interface LayerExprs {
  /** Text: the first exclusion that holds; blank where none does. */
  readonly excluded: Expr;
  /** Text: the first exclusion that may hold, where none is known to; else blank. */
  readonly possibleExclusion: Expr;
  /** Text: SOM, SAM or TAM, the narrowest layer that is confirmed, or Outside. */
  readonly layer: Expr;
  /** Text: the narrowest layer that the account may be in, where that is narrower than `layer`; else blank. */
  readonly possibleLayer: Expr;
}

const blank = constant(null);
/** Blank in every row, and a text all the same: readers of the column need not know that there is no exclusion. */
const blankText = caseOf([{ when: constant(false), then: constant('') }], null);
const layerIs = (name: string): Expr => constant(name);

/** The layer that is possible, unless it is the one that is confirmed. */
const unlessSure = (sure: Expr, possible: string): Expr =>
  caseOf([{ when: sure, then: blank }], layerIs(possible));

/**
 * The market layers. An excluded account is in none; SAM is read within TAM and SOM within SAM, so the layers nest
 * whatever the conditions say. Unknown is carried along: an exclusion that cannot be checked, or a condition on a
 * blank, leaves the account possible in the layer but not confirmed.
 * @param rules - the layers' conditions and the exclusions, in order; exclusions hold in every region
 * @param kindOf - the kinds of the fields and computed columns that the conditions name
 */
export function layerExprs(
  { layers, exclusions }: { readonly layers: Layers; readonly exclusions: readonly Rule[] },
  kindOf: KindOf,
): LayerExprs {
  const rules = exclusions.map(({ name, when }) => ({ name, holds: whenExpr(when, kindOf) }));
  const anyExclusion = any(rules.map(({ holds }) => holds));
  const named = (branch: (holds: Expr) => Expr) =>
    rules.map(({ name, holds }) => ({ when: branch(holds), then: constant(name) }));
  const tam = all([not(anyExclusion), whenExpr(layers.TAM, kindOf)]);
  const sam = all([tam, whenExpr(layers.SAM, kindOf)]);
  const som = all([sam, whenExpr(layers.SOM, kindOf)]);
  const sure = [
    { when: som, then: layerIs('SOM') },
    { when: sam, then: layerIs('SAM') },
    { when: tam, then: layerIs('TAM') },
  ];
  return {
    excluded:
      rules.length === 0
        ? blankText
        : caseOf(
            named((holds) => holds),
            null,
          ),
    possibleExclusion:
      rules.length === 0 ? blankText : caseOf([{ when: anyExclusion, then: blank }, ...named(isBlank)], null),
    layer: caseOf(sure, 'Outside'),
    possibleLayer: caseOf(
      [
        { when: not(tam), then: blank },
        { when: not(sam), then: unlessSure(tam, 'TAM') },
        { when: not(som), then: unlessSure(sam, 'SAM') },
      ],
      unlessSure(som, 'SOM'),
    ),
  };
}
