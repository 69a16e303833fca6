import type { Host } from '#panel';
import { modelStoreOn, pivotsAsCells, sharedPresence, sheetsOver } from '#panel';
import type { BrowserDesk } from './browser-desk';
import type { Spreadsheet } from './spreadsheet';
import { workbenchGrid } from './workbench-grid';

/** Milliseconds without a change after which pivots follow. */
const atRest = 400;

/** The panel's ports over the spreadsheet in the browser. */
export function workbenchHost(spreadsheet: Spreadsheet, desk: BrowserDesk): Host {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const grid = pivotsAsCells(workbenchGrid(spreadsheet), (refresh) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), atRest);
  });
  const sheets = { ...sheetsOver(grid), refreshPivots: grid.refreshPivots };
  return { sheets, models: modelStoreOn(sheets), presence: sharedPresence(), desk };
}
