import type { Share } from '../values/units';
import type { StandardField } from './fields/standard-field';
import type { InspectedColumn } from './inspect-column';

/** A column that may hold a field, and how sure that is. */
export interface ColumnForField {
  readonly column: InspectedColumn;
  readonly field: StandardField;
  readonly confidence: Share;
}

/** Below this a guess is not made. */
export const leastConfidence = 0.5;

/**
 * Gives each field to the column that most likely holds it, each column and each field once: the surest first, of equally
 * sure ones the column further left.
 * @returns none below a confidence of 0.5, the surest first
 */
export function chooseColumns<Each extends ColumnForField>(candidates: readonly Each[]): Each[] {
  const chosen: Each[] = [];
  const taken = new Set<string | number>();
  const ordered = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || a.column.index - b.column.index,
  );
  for (const candidate of ordered) {
    if (candidate.confidence < leastConfidence) break;
    if (taken.has(candidate.field.key) || taken.has(candidate.column.index)) continue;
    taken.add(candidate.field.key).add(candidate.column.index);
    chosen.push(candidate);
  }
  return chosen;
}
