import type { Host } from '#panel';
import { modelStoreOn, sharedPresence, sheetsOver } from '#panel';
import type { BrowserDesk } from './browser-desk';
import type { Spreadsheet } from './spreadsheet';
import { workbenchGrid } from './workbench-grid';

/** The panel's ports over the spreadsheet in the browser. */
export function workbenchHost(spreadsheet: Spreadsheet, desk: BrowserDesk): Host {
  const sheets = sheetsOver(workbenchGrid(spreadsheet));
  return { sheets, models: modelStoreOn(sheets), presence: sharedPresence(), desk };
}
