import type { Sheets } from '../host';

/** Where a trial takes place: the sheet made for it, by its name, and the panel's own way to it. */
export interface Ground {
  readonly sheet: string;
  readonly sheets: Sheets;
  /** The formulas of cells as the spreadsheet says them, and the values of those that have none. */
  readonly formulasOf: (range: string) => Promise<readonly unknown[]>;
  /** The values of cells, row by row, once the functions in them have answered. */
  readonly answered: (range: string) => Promise<readonly unknown[]>;
}

/** One thing to try; each has columns of the sheet to itself. */
export interface Trial<Check extends string = string, Where extends Ground = Ground> {
  readonly check: Check;
  /** What may be seen where all is well. */
  readonly expected: readonly string[];
  /** Tries it, and says what was seen. */
  readonly see: (ground: Where) => Promise<string>;
}
