/** Turns a document of version `from` into one of the next version. */
export interface Migration {
  readonly from: number;
  /** Takes whatever has that version number, however broken; what it does not understand it leaves for the shape check. */
  migrate(document: unknown): unknown;
}

/** One line for each version that came before; version 1 is the first. */
export const migrations: readonly Migration[] = [];
