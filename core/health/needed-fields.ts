import { fieldAskers } from '../explain/field-askers';
import type { Model } from '../model/model';
import type { Share } from '../values/units';

/** A field that a model needs, and how much of its data that is. */
export interface NeededField {
  readonly field: string;
  /** Its share of all that the model needs; the shares add up to 1. */
  readonly weight: Share;
}

/**
 * The fields that a model needs, and what each weighs: a criterion counts by its weight against the mean of the criteria, every
 * other rule or figure that asks for the field counts 1, and so do the size of the market and the segment lines.
 * @param model it has passed its check
 * @returns mapped fields alone, in the model's order; none where the model asks for none
 */
export function neededFields(model: Model): readonly NeededField[] {
  const { criteria, settings } = model;
  const mean = criteria.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, criteria.length);
  const weightOf = (name: string): number => {
    const criterion = criteria.find((each) => each.name === name);
    return criterion && mean > 0 ? criterion.weight / mean : 0;
  };
  const askers = fieldAskers(model);
  const told = model.fields.map(({ field }) => {
    const asked = (askers.get(field) ?? []).map(({ part, name }) =>
      part === 'criterion' ? weightOf(name) : 1,
    );
    const counted = [settings.value, settings.yardstick].filter((each) => each === field);
    return { field, weight: asked.reduce((sum, each) => sum + each, counted.length) };
  });
  const all = told.reduce((sum, { weight }) => sum + weight, 0);
  return told
    .filter(({ weight }) => weight > 0)
    .map(({ field, weight }) => ({ field, weight: weight / all }));
}
