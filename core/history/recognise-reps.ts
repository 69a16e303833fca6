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

/**
 * The same for reading it: a column whose header is known counts by it even where nothing in it can be read, so that its cells
 * are told. Who has a start written down must not be taken for somebody who always was there.
 */
export function recogniseRepsByHeader(table: Table, said: readonly SaidColumn[] = []): Result<SecondTable> {
  const first = recogniseReps(table, said);
  if (!first.ok) return first;
  const taken = new Set(first.value.fields.map(({ field }) => field));
  const meant = first.value.guesses.flatMap(({ field, header, filled }) => {
    const known = field === null && filled > 0 ? repShape.match(header) : [];
    const match = known.find(({ road, field: { key } }) => road === 'known' && !taken.has(key));
    if (match) taken.add(match.field.key);
    return match ? [{ header, field: match.field.key }] : [];
  });
  return meant.length === 0 ? first : recogniseReps(table, [...said, ...meant]);
}
