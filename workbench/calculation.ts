import { CommandType } from '@univerjs/core';
import { FormulaExecuteStageType } from '@univerjs/engine-formula';
import type { Spreadsheet } from './spreadsheet';

/** What the formula engine itself does while it calculates. */
const begins = 'formula.mutation.set-formula-calculation-start';
const tells = 'formula.mutation.set-formula-calculation-notification';
const ofEngine = new Set([
  begins,
  tells,
  'formula.mutation.set-formula-calculation-stop',
  'formula.mutation.set-formula-calculation-result',
  'formula.mutation.set-array-formula-data',
  'formula.mutation.set-formula-data',
]);
/** The engine gathers changes for a tenth of a second; later than that it has begun with them, or has nothing to do. */
const gathersFor = 120;
const looksEvery = 20;

/** A command of the spreadsheet that was carried out. */
type Command = Parameters<Parameters<Spreadsheet['onCommandExecuted']>[0]>;

/** Whether a command changed cells, results of formulas among them. */
export const changesCells = ({ id, type }: Command[0]): boolean =>
  type === CommandType.MUTATION && !ofEngine.has(id);

/**
 * Waits until formulas show what the cells say now.
 *
 * A run that is stopped for newer changes tells its end twice, the second time when its successor has begun already. The
 * spreadsheet's own waiting takes that for the end of the successor, so runs are counted here: each ends once with the
 * stage of completion, whatever became of it.
 */
export function calculationOf(spreadsheet: Spreadsheet): () => Promise<void> {
  let [changes, shown, running, completing] = [0, 0, 0, false];
  spreadsheet.onCommandExecuted((command, options) => {
    if (command.id === begins) running += 1;
    else if (command.id === tells) {
      const { stageInfo, functionsExecutedState } = (command.params ?? {}) as Told;
      if (functionsExecutedState !== undefined && completing) running -= 1;
      completing = stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
    } else if (changesCells(command) && options?.['applyFormulaCalculationResult'] !== true) changes += 1;
  });
  let opened: Promise<void> | undefined;
  return async () => {
    await (opened ??= spreadsheet.getFormula().onCalculationResultApplied());
    while (shown < changes || running > 0) {
      const asked = changes;
      await pause(gathersFor);
      while (running > 0) await pause(looksEvery);
      shown = Math.max(shown, asked);
    }
  };
}

interface Told {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
