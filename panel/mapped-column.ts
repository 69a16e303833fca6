import type { FieldKind } from '#core';

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
