import type { MappedColumn } from '../../mapped-column';

/** Below this share a guess is doubtful. */
export const doubtful = 0.7;

/**
 * Columns to look at before the others: those whose fields are least sure. What the user has chosen since moves no line.
 * @param seen the columns as they were recognised
 */
export function doubtfulFirst(
  columns: readonly MappedColumn[],
  seen: readonly MappedColumn[],
): readonly MappedColumn[] {
  const first = new Set(
    seen
      .filter(({ field, confidence }) => field !== null && confidence < doubtful)
      .map(({ header }) => header),
  );
  return [
    ...columns.filter(({ header }) => first.has(header)),
    ...columns.filter(({ header }) => !first.has(header)),
  ];
}
