import { sameText } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import { quadrantNames, type Road } from './valuation';

const threshold = defineProblem(
  'road-threshold',
  'the threshold of {what} is an amount of 0 or more, and {from} is not',
);
const unknownQuadrant = defineProblem(
  'road-quadrant',
  '"{name}" is not a quadrant; the quadrants are {quadrants}',
);
const twice = defineProblem('road-quadrant-twice', 'the quadrant "{name}" stands here a second time');

/**
 * What is wrong with ROAD: thresholds below 0 or that are no numbers, a quadrant that is none of the four or stands twice.
 * @param road - thresholds and quadrants
 * @returns every problem at once, at its path: `road.spend`, `road.quadrants[1].name`
 */
export function checkRoad(road: Road): readonly Problem[] {
  const thresholds = (['spend', 'whitespace'] as const).flatMap((what) => {
    const from = road[what];
    return from >= 0 && from < Infinity ? [] : [threshold({ what, from }, { path: `road.${what}` })];
  });
  const quadrants = road.quadrants.flatMap(({ name }, index) => {
    const place = { path: `road.quadrants[${index}].name` };
    if (!quadrantNames.includes(name)) {
      return [unknownQuadrant({ name, quadrants: quadrantNames.join(', ') }, place)];
    }
    const before = road.quadrants.slice(0, index);
    return before.some((other) => sameText(other.name, name)) ? [twice({ name }, place)] : [];
  });
  return [...thresholds, ...quadrants];
}
