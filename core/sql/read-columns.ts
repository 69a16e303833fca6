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

/** Stands for the name of a part while it is not known which part is the field's value. */
const mark = '\u0000';

/** The part that is the field's value as it stands, so that it needs no column of its own behind it. */
function valuePart({ mapping, column }: FieldColumn, dialect: Dialect): string | undefined {
  const name = (part: string): string => mark + part;
  const { sql } = readField(
    mapping,
    { sql: dialect.identifier(column.name), type: column.type, name },
    dialect,
  );
  return sql.lastIndexOf(mark) === 0 && /^\u0000[a-z]+$/.test(sql) ? sql.slice(mark.length) : undefined;
}

/**
 * Prints how a field is read from its column.
 * @param isCompared - whether rules compare its text, which is then held folded beside its spelling
 * @param counts - whether cells that are not blank and were not read are told
 */
export function readColumn(
  from: FieldColumn,
  dialect: Dialect,
  name: SafeNames,
  { isCompared, counts }: { readonly isCompared: boolean; readonly counts: boolean },
): ReadColumn {
  const { field } = from.mapping;
  const value = valuePart(from, dialect);
  const id = name(field, `${field} read`);
  const cell = {
    sql: dialect.identifier(from.column.name),
    type: from.column.type,
    name: (part: string) => (part === value ? id : name(`${field} ${part}`)),
  };
  const reading = readField(from.mapping, cell, dialect);
  const key = readingKey(field);
  const after = reading.steps.length;
  const plain = (part: { readonly id: string; readonly sql: string }, at: number): StepColumn => ({
    key: part.id === id ? key : `read ${field}: ${part.id}`,
    reads: [],
    after: at,
    ...part,
  });
  const own = value === undefined ? [plain({ id, sql: reading.sql }, after)] : [];
  const parts = reading.steps.flatMap((step, at) => step.map((part) => plain(part, at)));
  const unread =
    counts && reading.unread !== null ? { id: name(`unread ${field}`), sql: reading.unread } : null;
  const folded = isCompared && reading.kind === 'text' ? name(`${field} folded`) : undefined;
  return {
    field,
    steps: [
      ...parts,
      ...own,
      ...(unread ? [plain(unread, after)] : []),
      ...(folded === undefined ? [] : [foldedColumn(key, id, folded, dialect)]),
    ],
    column: { id, kind: reading.kind, ...(folded === undefined ? {} : { folded }) },
    unread: unread?.id ?? null,
  };
}
