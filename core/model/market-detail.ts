import { marketEffects, type MarketEffects } from '../market/market-effects';
import { marketSizes, type MarketSizes } from '../market/market-sizes';
import { layerNames } from '../market/layers';
import { kindsOf } from './kind-of';
import type { Model } from './model';
import type { Run } from './run-result';

/** The market with what its rules do: for whoever edits them. */
export interface MarketDetail {
  readonly sizes: MarketSizes;
  readonly effects: MarketEffects;
}

/** What a run must be asked for so that the market can be told in detail. */
export function marketColumns({ layers, exclusions, settings }: Model): readonly string[] {
  const whens = [...exclusions.map(({ when }) => when), ...layerNames.map((name) => layers[name])];
  const asked = whens.flat(2).map(({ field }) => field);
  const own = ['excluded', 'possible exclusion', 'layer', 'possible layer'];
  return [...new Set([...own, ...asked, ...(settings.value === null ? [] : [settings.value])])];
}

/**
 * The sizes of the layers, what each rule takes out, and which blanks leave accounts open.
 * @param run with the columns of `marketColumns`
 */
export function marketDetail({ model, frame }: Run): MarketDetail {
  return {
    sizes: marketSizes(frame, model.settings.value),
    effects: marketEffects(frame, model, kindsOf(model)),
  };
}
