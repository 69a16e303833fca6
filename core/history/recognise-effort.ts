import { headerMatcher } from '../accounts/match-header';
import type { SaidColumn } from '../accounts/recognise-as';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import { effortFields } from './effort-fields';
import { recogniseSecondTable, type SecondTable, type SecondTableShape } from './recognise-second-table';

/** What a table of effort may hold. */
export const effortShape: SecondTableShape = { fields: effortFields, match: headerMatcher(effortFields) };

/**
 * Recognises the columns of a table of effort: an account or a segment, the kind of effort, its period, pieces or hours,
 * and money. See `recogniseSecondTable`.
 * @param said what the user says that some columns hold
 */
export function recogniseEffort(table: Table, said: readonly SaidColumn[] = []): Result<SecondTable> {
  return recogniseSecondTable(table, effortShape, said);
}
