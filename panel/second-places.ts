import type { SecondTableName } from '#core';
import type { FoundTable, TablePlace } from './host';

/** The tables that may stand beside the accounts, in the order in which they are asked for. */
export const secondTableNames = [
  'history',
  'spend',
  'effort',
  'reps',
  'firms',
] as const satisfies readonly SecondTableName[];

/** Those whose rows are joined to the accounts. */
export const joinedTableNames = ['history', 'spend', 'effort'] as const satisfies readonly SecondTableName[];

/** Which table of the workbook is which; null where there is none. */
export type SecondPlaces = Readonly<Record<SecondTableName, TablePlace | null>>;

export const noSecondPlaces: SecondPlaces = {
  history: null,
  spend: null,
  effort: null,
  reps: null,
  firms: null,
};

/** Tables that can be chosen, and the choice. */
export interface SecondChoice {
  readonly offered: readonly FoundTable[];
  readonly places: SecondPlaces;
}

/** The same table, even when rows or columns were added to it. */
export function samePlace(place: TablePlace | null, other: TablePlace | null): boolean {
  return (
    place !== null &&
    other !== null &&
    place.sheet === other.sheet &&
    place.range.split(':')[0] === other.range.split(':')[0]
  );
}
