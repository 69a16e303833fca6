import type { FieldKind } from '../values/field-kind';
import type { Problem } from '../values/problem';
import type { Share } from '../values/units';
import type { FieldMapping } from './field';

/** How a column's values are read; the user can say otherwise. */
export type ColumnReading = Pick<FieldMapping, 'unit' | 'order' | 'decimal' | 'separator' | 'zero'>;

/** What a column was taken for, and why. */
export interface ColumnGuess {
  /** The column's place in the table, from 0. */
  readonly index: number;
  readonly header: string;
  /** The field's key; null for a column that is left out. */
  readonly field: string | null;
  readonly kind: FieldKind;
  /** How sure the guess is, 0 to 1; a field of the user's own has 0.3. */
  readonly confidence: Share;
  readonly why: Problem;
  /** Up to three of its values. */
  readonly samples: readonly string[];
  readonly reading: ColumnReading;
  /** The share of the rows looked at that are not blank. */
  readonly filled: Share;
}

/** Whether a table is a list of accounts, and what it is if not. */
export interface AccountsVerdict {
  readonly accounts: boolean;
  readonly looksLike: 'accounts' | 'firm counts' | 'deals' | 'people' | 'something else';
  /** Why it cannot be segmented; none when it can. */
  readonly problems: readonly Problem[];
}

/** What the importer makes of a table. */
export interface Recognition {
  /** One a column, in the table's order. */
  readonly guesses: readonly ColumnGuess[];
  /** The mapping that follows from the guesses, each field once; the user's own fields included. */
  readonly fields: readonly FieldMapping[];
  readonly accountsVerdict: AccountsVerdict;
  /** What should be known about units, date orders, decimal marks and headers. */
  readonly notices: readonly Problem[];
}
