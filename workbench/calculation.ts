import { CommandType } from '@univerjs/core';
import type { Spreadsheet } from './spreadsheet';

/** What the formula engine itself does while it calculates. */
const begins = 'formula.mutation.set-formula-calculation-start';
const tells = 'formula.mutation.set-formula-calculation-notification';
const ofEngine = new Set([
  begins,
  tells,
  'formula.mutation.set-formula-calculation-result',
  'formula.mutation.set-array-formula-data',
  'formula.mutation.set-formula-data',
]);

/** A command of the spreadsheet that was carried out. */
type Command = Parameters<Parameters<Spreadsheet['onCommandExecuted']>[0]>;

/** Whether a command changed cells, results of formulas among them. */
export const changesCells = ({ id, type }: Command[0]): boolean =>
  type === CommandType.MUTATION && !ofEngine.has(id);

/**
 * Waits until formulas show what the cells say now. Where no result is due that takes half a second, so it is asked after a
 * change only.
 */
export function calculationOf(spreadsheet: Spreadsheet): () => Promise<void> {
  let [changes, shown, begun, ended] = [1, 0, 0, 0];
  spreadsheet.onCommandExecuted((command, options) => {
    if (command.id === begins) begun = changes;
    else if (command.id === tells) ended += hasEnded(command.params) ? 1 : 0;
    else if (changesCells(command) && options?.['applyFormulaCalculationResult'] !== true) changes += 1;
  });
  return async () => {
    while (shown < changes) {
      const [asked, before] = [changes, ended];
      await spreadsheet.getFormula().onCalculationResultApplied();
      // What was under way when a cell changed says nothing of it; where nothing ran at all, nothing is due.
      if (begun >= asked || ended === before) shown = Math.max(shown, asked);
    }
  };
}

const hasEnded = (told: unknown): boolean =>
  (told as { readonly functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;
