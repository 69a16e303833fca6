import type { SqlKind } from './dialect';
import type { SourceType } from './source';

/** A cell of the accounts, as a statement names it. */
export interface SourceCell {
  /** SQL that is said often: a quoted column or a safe name, not an expression. */
  readonly sql: string;
  readonly type: SourceType;
  /** Gives a safe name for a part of this field's reading; each part is asked for once. */
  name(part: string): string;
}

/** What a step of a reading calls by a name, so that later ones can say it often. */
export interface ReadingPart {
  readonly id: string;
  readonly sql: string;
}

/**
 * A field's cells as the sheet reads them. `steps` come first, one after the other: each is a list of columns that reads the
 * cell and the parts of the steps before it; `sql` and `unread` read the cell and all parts.
 */
export interface FieldReading {
  /** A day is a number; a list is one text of folded items, each between separators (U+001F), NULL when blank. */
  readonly kind: SqlKind | 'list';
  readonly steps: readonly (readonly ReadingPart[])[];
  /** The value; NULL where the cell is blank or was not read. A text is its trimmed spelling, not folded. */
  readonly sql: string;
  /** True where a cell is not blank and was not read, else false, never NULL; null where every cell can be read. */
  readonly unread: string | null;
}
