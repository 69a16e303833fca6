import type { Cell, CellFormat, Report, WrittenCell } from '#core';

/** One column of results, as it is shown and as it is written. */
export interface WrittenResult {
  /** `segment`; of a step on the way its header. */
  readonly key: string;
  readonly header: string;
  readonly format: CellFormat | null;
  /** A column that others stand on. */
  readonly isStep: boolean;
  /** What the cell of an account shows; null where a run does not say it. */
  readonly shown: ((account: number) => Cell) | null;
  /** @param row below the header, from 0 */
  readonly written: (account: number, row: number) => WrittenCell;
}

/** The results of a report as values. */
export function valueResults({ results }: Report): readonly WrittenResult[] {
  return results.map(({ key, header, format, cell }) => ({
    key,
    header,
    format,
    isStep: false,
    shown: (account) => cell(account),
    written: (account) => cell(account),
  }));
}
