import type { Dialect } from './dialect';
import type { FieldColumn } from './check-source';
import { readingKey } from './key-columns';
import type { StepColumn } from './order-steps';
import { readField } from './read-field';
import type { SafeNames } from './safe-names';
import type { ScopeColumn } from './scope';

/** The key of the folded form of a text column. */
export const foldedKey = (key: string): string => `folded ${key}`;

/** A field as it is read: the columns that it takes, and what rules see of it. */
export interface ReadColumn {
  readonly field: string;
  readonly steps: readonly StepColumn[];
  readonly column: ScopeColumn;
  /** The name of the truth that a cell was not read; null where every cell can be read. */
  readonly unread: string | null;
}

/** A column that holds a text folded, beside the column that holds its spelling. */
export const foldedColumn = (key: string, id: string, folded: string, dialect: Dialect): StepColumn => ({
  key: foldedKey(key),
  id: folded,
  sql: dialect.fold(id),
  reads: [key],
  after: 0,
});

/**
 * Prints how a field is read from its column.
 * @param isCompared - whether rules compare its text, which is then held folded beside its spelling
 * @param counts - whether cells that are not blank and were not read are told
 */
export function readColumn(
  { mapping, column }: FieldColumn,
  dialect: Dialect,
  name: SafeNames,
  { isCompared, counts }: { readonly isCompared: boolean; readonly counts: boolean },
): ReadColumn {
  const { field } = mapping;
  const id = name(field, `${field} read`);
  const cell = {
    sql: dialect.identifier(column.name),
    type: column.type,
    name: (part: string) => name(`${field} ${part}`),
  };
  const reading = readField(mapping, cell, dialect);
  const key = readingKey(field);
  const after = reading.steps.length;
  const plain = (part: { readonly id: string; readonly sql: string }, at: number): StepColumn => ({
    key: `read ${field}: ${part.id}`,
    reads: [],
    after: at,
    ...part,
  });
  const parts = reading.steps.flatMap((step, at) => step.map((part) => plain(part, at)));
  const unread =
    counts && reading.unread !== null ? { id: name(`unread ${field}`), sql: reading.unread } : null;
  const folded = isCompared && reading.kind === 'text' ? name(`${field} folded`) : undefined;
  return {
    field,
    steps: [
      ...parts,
      { key, id, sql: reading.sql, reads: [], after },
      ...(unread ? [plain(unread, after)] : []),
      ...(folded === undefined ? [] : [foldedColumn(key, id, folded, dialect)]),
    ],
    column: { id, kind: reading.kind, ...(folded === undefined ? {} : { folded }) },
    unread: unread?.id ?? null,
  };
}
