import type { Condition } from '../expr/condition';
import type { Model } from './model';

/** A line that segment rules cut on the yardstick. */
export interface ModelLine {
  /** The segments that it opens, in the model's order. */
  readonly segments: readonly string[];
  /** In the unit of the yardstick. */
  readonly from: number;
  /** An account on the line stays below it: `more than`. */
  readonly isAbove: boolean;
}

interface Cut {
  readonly from: number;
  readonly isAbove: boolean;
  /** How much else is asked beside it. */
  readonly conditions: number;
}

function cutOf({ test, value }: Condition, conditions: number): Cut | null {
  if (test === 'between' && Array.isArray(value) && typeof value[0] === 'number') {
    return { from: value[0], isAbove: false, conditions };
  }
  if ((test !== 'at least' && test !== 'more than') || typeof value !== 'number') return null;
  return { from: value, isAbove: test === 'more than', conditions };
}

/**
 * The lines that segment rules cut on the yardstick (`at least`, `more than`, the lower end of `between`), highest first.
 * Where a segment has several, the one of its alternative with the fewest conditions is its line, of two such the lower;
 * segments with the same line share it.
 */
export function modelLines({ segments, settings }: Model): readonly ModelLine[] {
  const lines = new Map<string, ModelLine>();
  for (const { name, when } of segments) {
    const cuts = when.flatMap((all) =>
      all.flatMap((one) => (one.field === settings.yardstick ? (cutOf(one, all.length) ?? []) : [])),
    );
    const [cut] = cuts.sort((one, other) => one.conditions - other.conditions || one.from - other.from);
    if (!cut) continue;
    const { from, isAbove } = cut;
    const key = `${isAbove} ${from}`;
    const before = lines.get(key)?.segments ?? [];
    lines.set(key, { segments: before.includes(name) ? before : [...before, name], from, isAbove });
  }
  return [...lines.values()].sort(
    (one, other) => other.from - one.from || Number(other.isAbove) - Number(one.isAbove),
  );
}
