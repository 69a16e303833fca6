import { calculate } from '../book/calculate';
import { enumOf } from '../enums';
import { dataValidationBuilder } from '../natives/data-validation';
import { formatRuleBuilder } from '../natives/format-rule';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { activeRange, activeSheet, selectArea } from './active';
import { areaBehindRange, sheetBehind } from './behind';
import { spreadsheetEnums } from './spreadsheet-enums';
import { ui } from './ui';
import { strict } from '../strict';

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
    getActive: () => run.objects.spreadsheet(),
    getActiveSpreadsheet: () => run.objects.spreadsheet(),
    getActiveSheet: () => run.objects.sheet(activeSheet(run)),
    getActiveRange: () => run.objects.range(activeRange(run)),
    setActiveSheet: (sheet: unknown) => {
      const state = sheetBehind(sheet);
      selectArea(run, { sheet: state, row: 0, column: 0, rows: 1, columns: 1 });
      return run.objects.sheet(state);
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
