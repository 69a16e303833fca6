import type { Cumulative, Model } from '#core';
import { betweenLines, modelLines, sameText } from '#core';
import { ruledSegments } from './segment-edits';

/** A name that no segment has yet: "Segment 4". */
export function newSegmentName(
  model: Model,
  name: (number: string) => string,
  write: (count: number) => string,
): string {
  const names = [...ruledSegments(model), model.rest, ...model.named.map((rule) => rule.name)];
  let count = names.length + 1;
  while (names.some((known) => sameText(known, name(write(count))))) count++;
  return name(write(count));
}

const twoFigures = (value: number): number => Number(value.toPrecision(2));

/**
 * Where one more line parts the segment that holds most accounts, about in its middle; null where no two accounts differ.
 * Cost: O(lines · log accounts).
 */
export function lineFor(model: Model, spread: Cumulative): number | null {
  const { places, counts } = spread;
  const lines = [...new Set(modelLines(model).map(({ from }) => from))].reverse();
  const classes = betweenLines(spread, lines);
  const order = classes
    .map((_, at) => at)
    .sort((one, other) => classes[other]!.accounts - classes[one]!.accounts);
  for (const at of order) {
    const low = classes[at]!.from ?? -Infinity;
    const high = classes[at + 1]?.from ?? Infinity;
    const below = betweenLines(spread, [low]).at(0)!.accounts;
    const middle = placeAt(counts, below + classes[at]!.accounts / 2);
    for (const value of [twoFigures(places[middle] ?? NaN), places[middle], places[middle + 1]]) {
      if (value !== undefined && value > Math.max(low, 0) && value < high && value > (places[0] ?? 0))
        return value;
    }
  }
  return null;
}

/** The place that holds the account of that number. */
function placeAt(counts: Float64Array, number: number): number {
  let low = 0;
  let high = counts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (counts[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
