import type { Model, TierMethod } from '#core';
import { tierMethods, usualTierMethod } from '#core';

/** The ways to cut tiers that a model leaves: only lines that are there can be kept. */
export function offeredTierMethods({ tiers = [] }: Pick<Model, 'tiers'>): readonly TierMethod[] {
  return tierMethods.filter((method) => method !== 'lines' || tiers.length > 0);
}

/** How tiers will be cut: as the user chose, or as the model does where nobody has chosen. */
export function chosenTierMethod(model: Pick<Model, 'tiers'>, chosen: TierMethod | null): TierMethod {
  return chosen !== null && offeredTierMethods(model).includes(chosen)
    ? chosen
    : usualTierMethod(model.tiers);
}
