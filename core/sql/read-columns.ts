import type { Dialect } from './dialect';
import type { FieldColumn } from './check-source';
import type { ReadingPart } from './field-reading';
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

/** Stands for the name of a part while it is not known what the part is called. */
const mark = '\u0000';
const markedPart = /^\u0000([a-z]+)$/i;

/** What a reading says of its own parts: the one that is the field's value as it stands, and those that are another one. */
interface PartsSaid {
  readonly value: string | undefined;
  readonly same: ReadonlyMap<string, string>;
}

/** Reads once with marks for names, to see which parts need no column of their own. */
function partsSaid({ mapping, column }: FieldColumn, dialect: Dialect): PartsSaid {
  const name = (part: string): string => mark + part;
  const cell = { sql: dialect.identifier(column.name), type: column.type, name };
  const { sql, steps } = readField(mapping, cell, dialect);
  const same = new Map<string, string>();
  const first = (part: string): string => same.get(part) ?? part;
  for (const part of steps.flat()) {
    const other = markedPart.exec(part.sql)?.[1];
    if (other !== undefined) same.set(part.id.slice(mark.length), first(other));
  }
  const value = markedPart.exec(sql)?.[1];
  return { value: value === undefined ? undefined : first(value), same };
}

/** Gives the parts of a reading their names. */
function createPartNames(id: string, field: string, name: SafeNames, { value, same }: PartsSaid) {
  const given = new Map<string, string>();
  const nameOf = (part: string): string => {
    const other = same.get(part);
    if (other !== undefined) return nameOf(other);
    const own = given.get(part) ?? (part === value ? id : name(`${field} ${part}`));
    given.set(part, own);
    return own;
  };
  return nameOf;
}

const readingColumn = (key: string, { id, sql }: ReadingPart, after: number): StepColumn => ({
  key,
  id,
  sql,
  reads: [],
  after,
});

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
  const said = partsSaid(from, dialect);
  const id = name(field, `${field} read`);
  const cell = {
    sql: dialect.identifier(from.column.name),
    type: from.column.type,
    name: createPartNames(id, field, name, said),
  };
  const reading = readField(from.mapping, cell, dialect);
  const key = readingKey(field);
  const after = reading.steps.length;
  const own = said.value === undefined ? [readingColumn(key, { id, sql: reading.sql }, after)] : [];
  const parts = reading.steps.flatMap((step, at) =>
    step
      .filter((part) => part.sql !== part.id)
      .map((part) => readingColumn(part.id === id ? key : `${key}: ${part.id}`, part, at)),
  );
  const unread =
    counts && reading.unread !== null ? { id: name(`unread ${field}`), sql: reading.unread } : null;
  const folded = isCompared && reading.kind === 'text' ? name(`${field} folded`) : undefined;
  return {
    field,
    steps: [
      ...parts,
      ...own,
      ...(unread ? [readingColumn(`unread ${field}`, unread, after)] : []),
      ...(folded === undefined ? [] : [foldedColumn(key, id, folded, dialect)]),
    ],
    column: { id, kind: reading.kind, ...(folded === undefined ? {} : { folded }) },
    unread: unread?.id ?? null,
  };
}
