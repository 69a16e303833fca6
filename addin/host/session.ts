import type { Written } from './sheet-natives';

/** What this panel knows of the sheets that it wrote, by the worksheet's id; it ends with the panel. */
export interface Session {
  readonly written: Map<string, Written>;
  /** Marks too long for the workbook. */
  readonly marks: Map<string, string>;
  /** How the workbook counts days, once that was asked. */
  countsDays?: 'from 1900' | 'from 1904' | undefined;
}

/** A panel that has written nothing yet. */
export function newSession(): Session {
  return { written: new Map(), marks: new Map() };
}
