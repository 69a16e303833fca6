import type { FieldKind, Model } from '#core';
import { fold } from '#core';

/** One column of the accounts as the user sees it mapped; a field of null is not used. */
export interface MappedColumn {
  readonly header: string;
  readonly field: string | null;
  readonly kind: FieldKind | null;
  /** 0 to 1; 1 for what the user or the model says. */
  readonly confidence: number;
  /** A few cells as they are shown, blanks left out. */
  readonly samples: readonly string[];
}

/** The fields that more than one column claims. */
export function doubledFields(mapping: readonly MappedColumn[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { field } of mapping) {
    if (field === null) continue;
    if (seen.has(field)) doubled.add(field);
    seen.add(field);
  }
  return doubled;
}

/**
 * The columns as a model reads them.
 * @param seen the columns as they were recognised: where a column is read as it was recognised, it is as sure
 */
export function columnsOf(
  { fields }: Pick<Model, 'fields'>,
  mapping: readonly MappedColumn[],
  seen: readonly MappedColumn[],
): readonly MappedColumn[] {
  const byHeader = new Map(fields.map((field) => [fold(field.header), field]));
  return mapping.map((column) => {
    const field = byHeader.get(fold(column.header))?.field ?? null;
    const kind = byHeader.get(fold(column.header))?.kind ?? null;
    if (field === column.field && kind === column.kind) return column;
    const recognised = seen.find(({ header }) => header === column.header);
    if (recognised && field === recognised.field && kind === recognised.kind) return recognised;
    return { ...column, field, kind, confidence: 1 };
  });
}
