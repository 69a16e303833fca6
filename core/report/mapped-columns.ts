import type { FieldMapping } from '../accounts/field';
import type { Cell } from '../values/cell';
import { cellAt, type Table } from '../values/table';
import type { Model } from '../model/model';

/** Headers are compared without case and blanks. */
const folded = (text: string): string => text.toLowerCase().replace(/[\s\ufeff]+/g, '');

/** The mapping of each column of a table, by its place; undefined for a column that the model does not read. */
export function mappedColumns(table: Table, model: Model): readonly (FieldMapping | undefined)[] {
  const exact = new Set(table.headers);
  const byHeader = new Map(model.fields.map((mapping) => [mapping.header, mapping]));
  const byLikeness = new Map(
    model.fields.flatMap((mapping) =>
      exact.has(mapping.header) ? [] : [[folded(mapping.header), mapping] as const],
    ),
  );
  return table.headers.map((header) => byHeader.get(header) ?? byLikeness.get(folded(header)));
}

/**
 * Reads one field of the accounts as it was received, row by row.
 * @param fields keys, the first that the model maps is read
 * @returns undefined where none is mapped
 */
export function receivedField(
  table: Table,
  model: Model,
  ...fields: readonly string[]
): ((row: number) => Cell) | undefined {
  const columns = mappedColumns(table, model);
  for (const field of fields) {
    const column = columns.findIndex((mapping) => mapping?.field === field);
    if (column >= 0) return (row) => cellAt(table, row, column);
  }
  return undefined;
}
