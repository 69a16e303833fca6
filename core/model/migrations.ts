/** Turns a document of version `from` into one of the next version. */
export interface Migration {
  readonly from: number;
  migrate(document: unknown): unknown;
}

/** One line for each version that came before; version 1 is the first. */
export const migrations: readonly Migration[] = [];
