import type { FieldKind, FieldSource } from '../values/field-kind';

/** The order in which a column writes its dates; a column has one order. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** How one column of the accounts is read: part `field` of the Model sheet. */
export interface FieldMapping {
  /** The field's key, lower case words: `employees`, `current spend`. */
  readonly field: string;
  /** The header it stands under; matched without case and blanks. */
  readonly header: string;
  readonly kind: FieldKind;
  readonly source: FieldSource;
  /** Whether 0 is a value or an unknown (employees and revenue: blank). */
  readonly zero: 'value' | 'blank';
  /** What a bare number is multiplied with: 1, 1000 or 1000000. */
  readonly unit: number;
  /** For dates as text. */
  readonly order: DateOrder;
  /** What separates the items of a list. */
  readonly separator: string;
  /** The decimal mark of numbers written as text. */
  readonly decimal: '.' | ',';
  readonly note?: string;
}

/** A field that is computed from others: part `compute` of the Model sheet. */
export interface ComputedField {
  readonly field: string;
  /** Arithmetic over fields, as text: `revenue / employees`. */
  readonly formula: string;
  readonly note?: string;
}
