/**
 * What a column of the table holds, whatever the engine calls the type. `other` is what no field can be read from (bytes,
 * structures, intervals): such a column stays beside the results as it is.
 */
export type SourceType = 'number' | 'text' | 'truth' | 'date' | 'moment' | 'list' | 'other';

/** One column of the table of accounts, as the engine describes it. */
export interface SourceColumn {
  readonly name: string;
  readonly type: SourceType;
}

/** Where the accounts stand. */
export interface Source {
  /** SQL that names it in a FROM: a quoted table name, or a reader of files that the engine's room has made. */
  readonly relation: string;
  readonly columns: readonly SourceColumn[];
}
