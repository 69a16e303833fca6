import type { Sheets } from '#panel';
import type { trialNames } from './text.en';

/** Where a trial takes place: the sheet made for it, by its name, and the panel's own way to it. */
export interface Ground {
  readonly sheet: string;
  readonly sheets: Sheets;
}

/** One thing to try; each has columns of the sheet to itself. */
export interface Trial {
  readonly check: keyof typeof trialNames;
  /** What may be seen where all is well. */
  readonly expected: readonly string[];
  /** Tries it, and says what was seen. */
  readonly see: (ground: Ground) => Promise<string>;
}
