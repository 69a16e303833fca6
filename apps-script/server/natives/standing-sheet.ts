import { outputBanner } from '#core';
import { filledBlock, rangeOf } from '../block-range';
import type { Sheet } from '../spreadsheet';
import { findSheet } from '../spreadsheet';

/** A sheet as it stands: where its header is, and what is below it. */
export interface StandingSheet {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  /** The header's row, from 1. */
  readonly top: number;
  /** Rows below the header. */
  readonly rowCount: number;
}

/** Looks a sheet up, as charts and pivot tables of other sheets refer to it; null where it is not there or is blank. */
export function standingSheet(name: string): StandingSheet | null {
  const sheet = findSheet(name);
  const filled = sheet && filledBlock(sheet);
  if (!sheet || !filled || filled.rowCount === 0) return null;
  const [first = [], second = []]: unknown[][] = rangeOf(sheet, {
    ...filled,
    rowCount: Math.min(2, filled.rowCount),
  }).getValues();
  const isOutput = first[0] === outputBanner;
  const top = isOutput ? 2 : 1;
  return {
    sheet,
    headers: (isOutput ? second : first).map(String),
    top,
    rowCount: Math.max(0, filled.rowCount - top),
  };
}
