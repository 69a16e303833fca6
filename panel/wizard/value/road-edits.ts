import type { Model, Quadrant, QuadrantName } from '#core';

/** The model with another threshold; where it came from is not said any more. */
export function withThreshold(model: Model, name: 'spend' | 'whitespace', value: number): Model {
  if (!model.road) return model;
  const { [name]: _, ...notes } = model.road.notes ?? {};
  return { ...model, road: { ...model.road, [name]: value, notes } };
}

/** The model with other words for who looks after a quadrant, and how. */
export function withQuadrant(
  model: Model,
  name: QuadrantName,
  change: Partial<Pick<Quadrant, 'role' | 'coverage'>>,
): Model {
  const { road } = model;
  if (!road) return model;
  const known = road.quadrants.find((quadrant) => quadrant.name === name);
  const { role, coverage } = { role: '', coverage: '', ...known, ...change };
  const said: Quadrant = { name, role, coverage };
  const quadrants = known
    ? road.quadrants.map((quadrant) => (quadrant.name === name ? said : quadrant))
    : [...road.quadrants, said];
  return { ...model, road: { ...road, quadrants } };
}
