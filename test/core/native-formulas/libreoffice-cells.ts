import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Sheet } from '../../../core/report/workbook';
import type { WrittenCell } from '../../../core/values/cell';
import { writeXlsx } from '../../../files/write-xlsx';

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Commas, quotation marks, UTF-8, texts quoted, values in full instead of as shown, every sheet in a file of its own. */
const csvOfEverySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

type Grid = readonly (readonly WrittenCell[])[];

function sheetOf(name: string, [header = [], ...rows]: Grid): Sheet {
  const columns = header.map((each, at) => ({ header: `${at} ${String(each)}` }));
  return { name, role: 'input', columns, rows };
}

/**
 * What LibreOffice makes of sheets: they go into one xlsx file of ours, and come back as csv.
 * @returns by sheet the texts of its cells, from A1
 */
export async function libreOfficeSheets(sheets: readonly Sheet[]): Promise<readonly (readonly string[])[][]> {
  const file = await writeXlsx({ title: 'Formulas', sheets, names: [] });
  if (!file.ok) throw new Error(file.problems[0]?.message);
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-formulas-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), file.value);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [profile, '--headless', '--convert-to', csvOfEverySheet, '--outdir', folder];
    execFileSync('soffice', [...words, join(folder, 'book.xlsx')], { stdio: 'ignore' });
    return sheets.map(
      ({ name }) =>
        parse<string[]>(readFileSync(join(folder, `book-${name}.csv`), 'utf8'), {
          delimiter: ',',
          quoteChar: '"',
        }).data,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of grids of cells, each on a sheet of its own. */
export const libreOfficeCells = (grids: readonly Grid[]): ReturnType<typeof libreOfficeSheets> =>
  libreOfficeSheets(grids.map((grid, at) => sheetOf(`S${at}`, grid)));
