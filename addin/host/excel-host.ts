import type { Host, PageDesk, Sheets } from '#panel';
import { sheetsOver } from '#panel';
import { excelDesk } from './excel-desk';
import { excelGrid } from './excel-grid';
import { excelModels } from './excel-models';
import { excelPresence } from './excel-presence';
import { refreshPivots } from '../natives/refresh-pivots';
import { inExcel } from './in-excel';
import { newSession } from './session';

/** The panel's ports over the workbook that is open in Excel. */
export function excelHost(desk: PageDesk = excelDesk()): Host {
  const session = newSession();
  const sheets: Sheets = {
    ...sheetsOver(excelGrid(session)),
    refreshPivots: async () => void (await inExcel((context) => refreshPivots(context))),
  };
  const checked = {
    ...desk,
    checkInstallation: async (language: string) =>
      (await import('../self-test/self-test')).selfTest(sheets, language),
  };
  return { sheets, models: excelModels(sheets, session), presence: excelPresence(), desk: checked };
}
