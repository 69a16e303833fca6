import type { Model } from '#core';
import type { PlannedSheet } from './actions/planned-sheets';
import type { NamedRange, Overlap, TablePlace, Touch, WrittenColumn } from './host';
import { modelPlace } from './model-place';
import { overridesPlace } from './overrides-place';

/** What a press of Write will do, worked out in full: nothing has been written yet. */
export interface WritePlan {
  readonly place: TablePlace;
  readonly columns: readonly WrittenColumn[];
  readonly sheets: readonly PlannedSheet[];
  /** Null where the Model sheet stays as it is. */
  readonly model: Model | null;
  /** The name OVERRIDES as it will stand; null where there is no such sheet. */
  readonly overrides: NamedRange | null;
  readonly overlap: Overlap;
  readonly touches: readonly Touch[];
}

/** Whether a plan replaces something that the user made: then the user is asked first. */
export function overwrites({ overlap, sheets }: WritePlan): boolean {
  if (overlap.cells.length > 0) return true;
  return sheets.some(({ isTheUsers, editedRows }) => isTheUsers || editedRows.length > 0);
}

/** All that a write touches: columns beside the accounts, sheets that are not kept, and the names. */
export function touchesOf(
  place: TablePlace,
  headers: readonly string[],
  planned: readonly PlannedSheet[],
): readonly Touch[] {
  return [
    ...(headers.length > 0 ? [{ kind: 'columns' as const, place, headers }] : []),
    ...planned
      .filter(({ state }) => state !== 'kept')
      .map(({ name }): Touch => ({ kind: 'sheet', sheet: name })),
    { kind: 'name', name: modelPlace.name },
    { kind: 'name', name: overridesPlace.name },
  ];
}
