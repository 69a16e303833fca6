import type { FieldKind, FieldSource } from '../../values/field-kind';

/** A field that the importer knows by name. */
export interface StandardField {
  /** Its key in models: lower case words. */
  readonly key: string;
  /** What people read. */
  readonly label: string;
  readonly kind: FieldKind;
  readonly source: FieldSource;
  /** Whether 0 is a value or an unknown. */
  readonly zero: 'value' | 'blank';
  /** Headers that mean it, in lower case words; one that begins with `~` means it only if no other column does. */
  readonly headers: readonly string[];
}

/**
 * Says a standard field in one line.
 * @param headers texts of headers separated by `|`; matched without case, blanks and punctuation
 */
export function standardField(
  key: string,
  label: string,
  kind: FieldKind,
  source: FieldSource,
  zero: StandardField['zero'],
  ...headers: readonly string[]
): StandardField {
  return { key, label, kind, source, zero, headers: [key, ...headers.flatMap((line) => line.split('|'))] };
}
