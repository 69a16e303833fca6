import type { FinishedSheet } from '../wire/calls';

/** A sheet as this panel wrote it, without its cells. */
export interface Written {
  readonly finished: FinishedSheet;
  /** The mark that was left on it: a sheet of that name without it is another. */
  mark: string | null;
}

/** What this panel knows of the sheets that it wrote, by their names; it ends with the panel. */
export interface Session {
  readonly written: Map<string, Written>;
  /** After which changes by others its values were read; see `Page.edit`. */
  readonly seen: Map<string, number>;
}

/** A panel that has written nothing yet. */
export function newSession(): Session {
  return { written: new Map(), seen: new Map() };
}
