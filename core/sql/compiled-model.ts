import type { Dialect, SqlKind } from './dialect';

/** A column of a statement: what the model calls it, and its safe name in SQL (letters, digits, underscores). */
export interface CompiledColumn {
  readonly name: string;
  readonly id: string;
  readonly kind: SqlKind;
}

/** One step of the statement, printed as a common table expression; each reads the step before it alone. */
export interface CompiledStep {
  /** `source`, `fields_1`, `market_2`: a stage and how deep its columns stand on one another. */
  readonly name: string;
  /** The SELECT, without its name. */
  readonly sql: string;
}

/** A model as steps of one statement: the accounts' own columns, the fields as read, and every column of the run. */
export interface CompiledModel {
  readonly dialect: Dialect;
  readonly steps: readonly CompiledStep[];
  /** The accounts' own columns, which the result keeps as they are. */
  readonly kept: readonly { readonly name: string; readonly id: string }[];
  /** Fields as read, by the field's key. */
  readonly fields: readonly CompiledColumn[];
  /** Columns of the run that were asked for, in their order. */
  readonly columns: readonly CompiledColumn[];
  /** For each field read from text: the truth that a cell is not blank and was not read. */
  readonly unread: readonly CompiledColumn[];
}
