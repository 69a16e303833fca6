import { enumOf } from '../enums';
import { dataValidationBuilder } from '../natives/data-validation';
import { formatRuleBuilder } from '../natives/format-rule';
import { refuse } from '../refusal';
import type { ServerRun } from '../server-run';
import { strict } from '../strict';
import { calculate } from '../book/calculate';
import { activeRange, activeSheet, selectArea } from './active';
import { areaBehindRange, rangeOf } from './range';
import { sheetBehind, sheetOf } from './sheet';
import { spreadsheetOf } from './spreadsheet';
import { spreadsheetEnums } from './spreadsheet-enums';
import { ui } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(run: ServerRun): SpreadsheetApp {
  const { google } = run;
  const beyond = (member: string) => () =>
    refuse(
      `Specified permissions are not sufficient to call SpreadsheetApp.${member}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  const enums = Object.fromEntries(
    Object.entries(spreadsheetEnums).map(([kind, names]) => [kind, enumOf(kind, names)]),
  ) as Partial<SpreadsheetApp>;
  return strict<SpreadsheetApp>(run, 'SpreadsheetApp', {
    ...enums,
    getUi: () => ui(run),
    getActive: () => spreadsheetOf(run),
    getActiveSpreadsheet: () => spreadsheetOf(run),
    getActiveSheet: () => sheetOf(run, activeSheet(run)),
    getActiveRange: () => rangeOf(run, activeRange(run)),
    setActiveSheet: (sheet: unknown) => {
      const state = sheetBehind(sheet);
      selectArea(run, { sheet: state, row: 0, column: 0, rows: 1, columns: 1 });
      return sheetOf(run, state);
    },
    setActiveRange: (range) => {
      selectArea(run, areaBehindRange(range));
      return range;
    },
    flush: () => {
      calculate(google);
      run.isPending = false;
    },
    newConditionalFormatRule: () => formatRuleBuilder(run),
    newDataValidation: () => dataValidationBuilder(run),
    create: beyond('create'),
    open: beyond('open'),
    openById: beyond('openById'),
    openByUrl: beyond('openByUrl'),
  });
}
