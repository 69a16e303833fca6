import type { LayerName, Model, When } from '#core';

type Layers = Model['layers'];

const isSame = (one: When, other: When) => JSON.stringify(one) === JSON.stringify(other);

function withNote(notes: Layers['notes'], layer: LayerName, note: string | undefined): Pick<Layers, 'notes'> {
  const { [layer]: _, ...others } = notes ?? {};
  const all = note === undefined ? others : { ...others, [layer]: note };
  return Object.keys(all).length > 0 ? { notes: all } : {};
}

/** What is noted of a layer, but not what the starter said of other conditions. */
export function noteOf(layers: Layers, layer: LayerName, starter: Layers | null): string | undefined {
  const note = layers.notes?.[layer];
  const isStale =
    starter !== null && note === starter.notes?.[layer] && !isSame(layers[layer], starter[layer]);
  return isStale ? undefined : note;
}

/**
 * The model with other conditions of a layer. What the starter said of its own conditions does not hold of others, so that
 * note goes; a note of the user's stays.
 */
export function withLayer(model: Model, layer: LayerName, when: When, starter: Layers | null): Model {
  const { notes, ...layers } = model.layers;
  const changed: Layers = { ...layers, [layer]: when };
  const note = noteOf({ ...changed, ...(notes ? { notes } : {}) }, layer, starter);
  return { ...model, layers: { ...changed, ...withNote(notes, layer, note) } };
}

/** The model with a layer as the starter drew it, and what the starter says of it. */
export function withStarterLayer(model: Model, layer: LayerName, starter: Layers): Model {
  const { notes, ...layers } = model.layers;
  return {
    ...model,
    layers: { ...layers, [layer]: starter[layer], ...withNote(notes, layer, starter.notes?.[layer]) },
  };
}

/** Whether a layer can be put back as the starter drew it: it is another now, and the model has the fields it asks for. */
export function canReset(
  model: Model,
  layer: LayerName,
  starter: Layers | null,
  askable: readonly { readonly field: string }[],
): boolean {
  if (starter === null || isSame(model.layers[layer], starter[layer])) return false;
  const known = new Set(askable.map(({ field }) => field));
  return starter[layer].flat().every(({ field }) => known.has(field));
}

/** The model with other conditions of an exclusion; at the end of the list a new one. */
export function withExclusion(model: Model, index: number, name: string, when: When): Model {
  const before = model.exclusions[index];
  return {
    ...model,
    exclusions: before
      ? model.exclusions.map((rule, at) => (at === index ? { ...rule, when } : rule))
      : [...model.exclusions, { name, when }],
  };
}

export function withExclusionName(model: Model, index: number, name: string): Model {
  const exclusions = model.exclusions.map((rule, at) => (at === index ? { ...rule, name } : rule));
  return { ...model, exclusions };
}

export function withoutExclusion(model: Model, index: number): Model {
  return { ...model, exclusions: model.exclusions.filter((_, at) => at !== index) };
}

/** The model with its sizes counted in another field; what was noted of the one before goes with it. */
export function withValue(model: Model, value: string | null): Model {
  const { notes: { value: _, ...others } = {}, ...settings } = model.settings;
  const notes = Object.keys(others).length > 0 ? { notes: others } : {};
  return { ...model, settings: { ...settings, value, ...notes } };
}
