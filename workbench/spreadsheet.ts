import type { IWorkbookData } from '@univerjs/core';
import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designWords from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaWords from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaEngineWords from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numberFormatWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsPaneWords from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import paneWords from '@univerjs/ui/locale/en-US';
import '@univerjs/docs-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import type { FormulaTrouble, WorksheetFunction } from './worksheet-functions';
import { functionClasses, functionDescriptions } from './worksheet-functions';

export interface SpreadsheetOptions {
  readonly container: HTMLElement;
  readonly dark: boolean;
  readonly functions: readonly WorksheetFunction[];
  readonly onTrouble: (trouble: FormulaTrouble) => void;
}

/** The spreadsheet's programming face, the one thing that the rest of the workbench talks to. */
export type Spreadsheet = FUniver;

/** Starts the spreadsheet in its container; a workbook is opened with `openWorkbook`. */
export function startSpreadsheet({ container, dark, functions, onTrouble }: SpreadsheetOptions): Spreadsheet {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designWords,
        docsWords,
        sheetsWords,
        formulaEngineWords,
        formulaWords,
        numberFormatWords,
        sheetsPaneWords,
        paneWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functionClasses(functions, onTrouble) });
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableForceStringMark: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: functionDescriptions(functions),
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  return FUniver.newAPI(univer);
}

/** Opens a workbook in the place of the one that is open. */
export function openWorkbook(spreadsheet: Spreadsheet, workbook: Partial<IWorkbookData>): void {
  const open = spreadsheet.getActiveWorkbook();
  spreadsheet.createWorkbook(workbook);
  if (open) spreadsheet.disposeUnit(open.getId());
}
