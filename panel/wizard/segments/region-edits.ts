import type { Model, Rule, When } from '#core';
import { sameText } from '#core';

const inOthers = (rule: Rule, rename: (region: string) => readonly string[]): Rule =>
  rule.regions ? { ...rule, regions: rule.regions.flatMap(rename) } : rule;

/** The model with every region that rules and merges name put through a change. */
function withRegionNames(model: Model, rename: (region: string) => readonly string[]): Model {
  return {
    ...model,
    named: model.named.map((rule) => inOthers(rule, rename)),
    segments: model.segments.map((rule) => inOthers(rule, rename)),
    merges: model.merges.map((merge) => ({ ...merge, regions: merge.regions.flatMap(rename) })),
    ...(model.touches && {
      touches: model.touches.flatMap((touch) =>
        touch.region === undefined ? [touch] : rename(touch.region).map((region) => ({ ...touch, region })),
      ),
    }),
  };
}

/** The model with a region called otherwise wherever it is named. */
export function renamedRegion(model: Model, place: number, to: string): Model {
  const from = model.regions[place]?.name;
  if (from === undefined) return model;
  const renamed = withRegionNames(model, (region) => [sameText(region, from) ? to : region]);
  const regions = model.regions.map((rule, at) => (at === place ? { ...rule, name: to } : rule));
  return { ...renamed, regions };
}

/** The model with the conditions of a region; at a new place, with a new region. */
export function withRegion(model: Model, place: number, name: string, when: When): Model {
  const rule = { ...model.regions[place], name, when };
  const regions =
    place < model.regions.length
      ? model.regions.map((one, at) => (at === place ? rule : one))
      : [...model.regions, rule];
  return { ...model, regions };
}

/**
 * The model without a region. What was limited to it alone is taken out, since without a region it would hold everywhere;
 * what was limited to others too stays with these.
 */
export function withoutRegion(model: Model, place: number): Model {
  const gone = model.regions[place]?.name;
  if (gone === undefined) return model;
  const isLeft = ({ regions }: { readonly regions?: readonly string[] }) =>
    !regions?.length || regions.some((region) => !sameText(region, gone));
  const kept = {
    ...model,
    named: model.named.filter(isLeft),
    segments: model.segments.filter(isLeft),
    merges: model.merges.filter(isLeft),
  };
  const renamed = withRegionNames(kept, (region) => (sameText(region, gone) ? [] : [region]));
  return { ...renamed, regions: model.regions.filter((_, at) => at !== place) };
}
