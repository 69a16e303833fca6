import type { Host, PageDesk } from '#panel';
import { sheetsOver } from '#panel';
import { excelDesk } from './excel-desk';
import { excelGrid } from './excel-grid';
import { excelModels } from './excel-models';
import { excelPresence } from './excel-presence';

/** The panel's ports over the workbook that is open in Excel. */
export function excelHost(desk: PageDesk = excelDesk()): Host {
  const sheets = sheetsOver(excelGrid());
  return { sheets, models: excelModels(sheets), presence: excelPresence(), desk };
}
