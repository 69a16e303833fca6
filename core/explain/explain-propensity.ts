import { createEvaluator } from '../expr/evaluator';
import { fieldKindsOf } from '../model/kind-of';
import type { Model } from '../model/model';
import { characteristicExpr, propensitySumExpr } from '../scoring/propensity/propensity-expr';
import type { CardName } from '../scoring/scorecard';
import type { CharacteristicExplanation, PropensityExplanation } from './account-explanation';
import type { AccountViews } from './account-views';
import { numberOf } from './explain-score';

const columnOf: Readonly<Record<CardName, string>> = {
  new: 'propensity',
  expansion: 'propensity to expand',
};

/** What gave the account its propensity by each card of the model: the bin that holds its value, for each characteristic. */
export function explainPropensities(
  model: Model,
  { fields, late }: AccountViews,
): readonly PropensityExplanation[] {
  const { propensity = [], characteristics = [] } = model;
  const kindOf = fieldKindsOf(model);
  const evaluator = createEvaluator(fields.frame);
  return propensity.map((card) => {
    const own = characteristics.filter((each) => each.card === card.name);
    // Bins that give their own place instead of points tell which of them holds.
    const places = own.map((each) =>
      characteristicExpr({ ...each, bins: each.bins.map((bin, at) => ({ ...bin, points: at + 1 })) }, kindOf),
    );
    const told = evaluator.columns([propensitySumExpr(card, characteristics, kindOf), ...places]);
    const [sum = card.base, ...held] = told.map((column) =>
      column.kind === 'number' ? (column.values[0] ?? 0) : 0,
    );
    return {
      card: card.name,
      probability: numberOf(late, columnOf[card.name]),
      base: card.base,
      sum,
      characteristics: own.map(({ name, field, bins }, at): CharacteristicExplanation => {
        const bin = bins[(held[at] ?? 0) - 1] ?? null;
        return { name, value: fields.valueOf(field), bin, points: bin?.points ?? 0 };
      }),
    };
  });
}
