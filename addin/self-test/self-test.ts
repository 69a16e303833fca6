import type { CheckAnswer, Ground, Sheets } from '#panel';
import { cellTrials, functionTrials, sharedNames, tryOut, undoTrial } from '#panel';
import { answeredValues } from '../host/answered-values';
import { inExcel } from '../host/in-excel';
import { pivotTrial, tableTrial } from './native-trials';
import { trialNames as german } from './text.de';
import { trialNames as english } from './text.en';
import { trialNames as japanese } from './text.ja';

const trials = [...cellTrials, tableTrial, pivotTrial, ...functionTrials, undoTrial] as const;

const names: Readonly<Record<string, typeof english>> = { en: english, de: german, ja: japanese };

/** How often a cell is looked at before what it shows is taken for its answer. */
const looks = 40;

function groundOn(sheets: Sheets, sheet: string): Ground {
  return {
    sheet,
    sheets,
    formulasOf: (range) =>
      inExcel(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load('formulas');
        await context.sync();
        return cells.formulas.flat();
      }),
    answered: (range) =>
      inExcel(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
        return (await answeredValues(context, [cells], looks)).flat(2);
      }),
  };
}

/** Tries in the open workbook what a program can try of Excel and of this installation. */
export function selfTest(sheets: Sheets, language: string): Promise<readonly CheckAnswer[]> {
  const said = { ...sharedNames(language), ...(names[language] ?? english) };
  return tryOut(sheets, trials, said, (sheet) => groundOn(sheets, sheet));
}
