import { layerNames } from '../market/layers';
import type { Model } from '../model/model';
import type { MarketExplanation } from './account-explanation';
import type { AccountViews } from './account-views';
import { textOf } from './explain-segment';
import { defineSentence } from './sentence';

const outside = defineSentence('explain/outside', 'outside the market: the conditions of TAM do not hold');
const excludedBy = defineSentence('explain/excluded', 'outside the market: excluded by {exclusion}');
const open = defineSentence('explain/layer-possible', '{layer}, could be {possible}');
const openOutside = defineSentence(
  'explain/outside-possible',
  'not confirmed to be in the market, could be {possible}',
);
const inside = defineSentence('explain/layer', '{layer}');

function sentenceOf({ layer, possibleLayer, excluded }: Omit<MarketExplanation, 'sentence'>) {
  if (excluded !== null) return excludedBy({ exclusion: excluded });
  if (layer === 'Outside')
    return possibleLayer === null ? outside() : openOutside({ possible: possibleLayer });
  return possibleLayer === null ? inside({ layer }) : open({ layer, possible: possibleLayer });
}

/** What gave the account its market layer: exclusions first, then the conditions of each layer. */
export function explainMarket(model: Model, { early, late }: AccountViews): MarketExplanation {
  const told = {
    layer: textOf(late, 'layer') ?? 'Outside',
    possibleLayer: textOf(late, 'possible layer'),
    excluded: textOf(late, 'excluded'),
    possibleExclusion: textOf(late, 'possible exclusion'),
    layers: layerNames.map((name) => ({ name, ...early.truths.ofWhen(model.layers[name]) })),
    // Exclusions hold in every region, whatever their rule says.
    exclusions: model.exclusions.map(({ name, when }) => early.truths.ofRule({ name, when })),
  };
  return { ...told, sentence: sentenceOf(told) };
}
