import type { Rows } from '#core';
import { browserDesk } from './browser-desk';
import { workbookData } from './sheet-data';
import { openWorkbook, startSpreadsheet } from './spreadsheet';
import { workbenchGrid } from './workbench-grid';
import { workbenchHost } from './workbench-host';

/*
 * A spreadsheet with nothing in it and its host on the window: the contract of the ports is checked on
 * this page from outside.
 */
const container = document.getElementById('spreadsheet');
if (!container) throw new Error('the page has no place for the spreadsheet');
const spreadsheet = startSpreadsheet({ container, dark: false, functions: [], onTrouble: () => undefined });
const grid = workbenchGrid(spreadsheet);
let opened = 0;

export const bareBench = {
  host: workbenchHost(spreadsheet, browserDesk()),
  openSheets: (sheets: readonly { name: string; rows: Rows }[]) =>
    openWorkbook(
      spreadsheet,
      workbookData(
        `bare-${opened++}`,
        sheets.map((sheet) => ({ ...sheet, headingRows: 0, formats: [], widths: [] })),
      ),
    ),
  select: (sheet: string, range: string) => {
    const target = spreadsheet.getActiveWorkbook()?.getSheetByName(sheet);
    target?.activate();
    target?.getRange(range).activate();
  },
  readName: grid.readName,
};

Object.assign(window, { bareBench });
