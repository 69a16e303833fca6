import type { CheckAnswer, Sheets } from '#panel';
import { inExcel } from '../host/in-excel';
import { trialNames as german } from './text.de';
import { trialNames as english } from './text.en';
import { trialNames as japanese } from './text.ja';
import { cellTrials, undoTrial } from './cell-trials';
import { functionTrials } from './function-trials';
import { pivotTrial, tableTrial } from './native-trials';
import type { Ground, Trial } from './trial';

const trials: readonly Trial[] = [...cellTrials, tableTrial, pivotTrial, ...functionTrials, undoTrial];

const names: Readonly<Record<string, typeof english>> = { en: english, de: german, ja: japanese };

/** A trial's answer, but for its name. */
type Tried = Omit<CheckAnswer, 'name'>;

async function tried({ check, expected, see }: Trial, ground: Ground): Promise<Tried> {
  const said = expected.join(' / ');
  try {
    const seen = await see(ground);
    return { check, expected: said, seen, isAsExpected: expected.includes(seen) };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { check, expected: said, seen, isAsExpected: false };
  }
}

/** Makes the sheet of the trials, under a name that is free. */
async function makeGround(sheets: Sheets): Promise<Ground> {
  const taken = new Set((await sheets.listSheets()).map((name) => name.toLowerCase()));
  let sheet = 'Tamarack check';
  for (let number = 2; taken.has(sheet.toLowerCase()); number += 1) sheet = `Tamarack check ${number}`;
  await inExcel(async (context) => {
    context.workbook.worksheets.add(sheet);
    await context.sync();
  });
  return { sheet, sheets };
}

/**
 * Tries in the open workbook what a program can try of Excel and of this installation, each thing by itself, on a sheet
 * that is taken away again whatever comes of it.
 */
export async function selfTest(sheets: Sheets, language: string): Promise<readonly CheckAnswer[]> {
  const ground = await makeGround(sheets);
  const answers: CheckAnswer[] = [];
  try {
    for (const trial of trials) {
      const { [trial.check]: name } = names[language] ?? english;
      answers.push({ ...(await tried(trial, ground)), name });
    }
  } finally {
    await sheets.removeSheet(ground.sheet);
  }
  return answers;
}
