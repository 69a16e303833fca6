import { headerMatcher } from '../accounts/match-header';
import type { SaidColumn } from '../accounts/recognise-as';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import { recogniseSecondTable, type SecondTable, type SecondTableShape } from './recognise-second-table';
import { repFields } from './rep-fields';

/** What a table of reps may hold. */
const repShape: SecondTableShape = { fields: repFields, match: headerMatcher(repFields) };

/**
 * Recognises the columns of a table of reps: who, the role, what they work and can do, when, for how much. See
 * `recogniseSecondTable`.
 * @param said what the user says that some columns hold
 */
export const recogniseReps = (table: Table, said: readonly SaidColumn[] = []): Result<SecondTable> =>
  recogniseSecondTable(table, repShape, said);
