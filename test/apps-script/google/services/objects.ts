import type { Objects, ServerRun } from '../run';
import { rangeOf } from './range';
import { sheetOf } from './sheet';
import { spreadsheetOf } from './spreadsheet';

/** @returns What makes a run's ranges, sheets and spreadsheet. */
export function objectsOf(run: ServerRun): Objects {
  return {
    range: (area) => rangeOf(run, area),
    sheet: (sheet) => sheetOf(run, sheet),
    spreadsheet: () => spreadsheetOf(run),
  };
}
