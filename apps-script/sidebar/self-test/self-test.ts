import type { CheckAnswer, Ground, Sheets } from '#panel';
import { cellTrials, functionTrials, parseBlock, sharedNames, tryOut, undoTrial } from '#panel';
import type { Call } from '../call';
import { pause } from '../pause';
import { ownTrials, pivotTrial } from './sheets-trials';
import { trialNames as german } from './text.de';
import { trialNames as english } from './text.en';
import { trialNames as japanese } from './text.ja';

const trials = [...cellTrials, pivotTrial, ...functionTrials, ...ownTrials, undoTrial] as const;

const names = new Map([
  ['en', english],
  ['de', german],
  ['ja', japanese],
]);

/** How often a cell is looked at before what it shows is taken for its answer, and milliseconds between two looks. */
const looks = 40;
const between = 500;

/** What Google shows, in the user's language, while a function has not answered: "Loading...", or nothing yet. */
const isWaiting = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'string' && /(\.\.\.|…)$/.test(value));

function groundOn(sheets: Sheets, call: Call, sheet: string): Ground {
  return {
    sheet,
    sheets,
    formulasOf: async (range) => {
      const asked = { sheet, block: parseBlock(range), from: 0, mostBytes: 100_000 };
      const page = await call('readKept', asked);
      return (page?.rows ?? [])
        .flat()
        .map((cell) =>
          typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : cell,
        );
    },
    answered: async (range) => {
      for (let look = 1; ; look += 1) {
        const values = (await sheets.readCells({ sheet, range })).flat();
        if (look === looks || !values.some(isWaiting)) return values;
        await pause(between);
      }
    },
  };
}

/** Tries in the open spreadsheet what a program can try of Google Sheets and of this installation. */
export function selfTest(sheets: Sheets, call: Call, language: string): Promise<readonly CheckAnswer[]> {
  const said = { ...sharedNames(language), ...(names.get(language) ?? english) };
  return tryOut(sheets, trials, said, (sheet) => groundOn(sheets, call, sheet));
}
