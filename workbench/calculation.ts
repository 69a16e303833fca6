import { CommandType } from '@univerjs/core';
import { FormulaExecuteStageType } from '@univerjs/engine-formula';
import type { FormulaChanges } from './changes-together';
import { changesTogether } from './changes-together';
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
/** Writes that follow each other sooner than that are one: between two of them the panel makes the next piece. */
const atRest = 300;

/** A command of the spreadsheet that was carried out. */
type Command = Parameters<Parameters<Spreadsheet['onCommandExecuted']>[0]>;

/** Whether a command changed cells, results of formulas among them. */
export const changesCells = ({ id, type }: Command[0]): boolean =>
  type === CommandType.MUTATION && !ofEngine.has(id);

/** When formulas are calculated, and how one waits for it. */
export interface Calculation {
  /** Waits until formulas show what the cells say now, those that are being written too. */
  readonly calculated: () => Promise<void>;
  /**
   * Writes while formulas wait. They are calculated once, when nothing more is written or somebody wants to read them;
   * otherwise the engine begins anew with each piece of a write, and never comes to an end.
   */
  readonly whileWaiting: <Answer>(write: () => Promise<Answer>) => Promise<Answer>;
}

/**
 * Follows the formula engine of the open workbook.
 *
 * A run that is stopped for newer changes tells its end twice, the second time when its successor has begun already. The
 * spreadsheet's own waiting takes that for the end of the successor, so runs are counted here: each ends once with the
 * stage of completion, whatever became of it.
 */
export function calculationOf(spreadsheet: Spreadsheet): Calculation {
  let [changes, shown, running, completing] = [0, 0, 0, false];
  let [writers, readers] = [0, 0];
  let waiting: FormulaChanges | null = null;
  const isFree = () => writers === 0 || readers > 0;
  // What the engine was to begin with is kept: it says so once, and forgets it when a run that is under way succeeds.
  spreadsheet.addEvent('BeforeCommandExecute', (event) => {
    if (event.id !== begins) return;
    const changed = event.params as FormulaChanges;
    const all = waiting ? changesTogether(waiting, changed) : changed;
    waiting = isFree() ? null : all;
    if (isFree()) Object.assign(changed, all);
    else event.cancel = true;
  });
  const begin = async () => {
    if (waiting && running === 0 && isFree())
      await spreadsheet.executeCommand(begins, waiting, { onlyLocal: true });
  };
  spreadsheet.onCommandExecuted((command, options) => {
    if (command.id === begins) running += 1;
    else if (command.id === tells) {
      const { stageInfo, functionsExecutedState } = (command.params ?? {}) as Told;
      if (functionsExecutedState !== undefined && completing) {
        running -= 1;
        void begin();
      }
      completing = stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
    } else if (changesCells(command) && options?.['applyFormulaCalculationResult'] !== true) changes += 1;
  });
  let opened: Promise<void> | undefined;
  const calculated = async () => {
    await (opened ??= spreadsheet.getFormula().onCalculationResultApplied());
    while (shown < changes || running > 0) {
      const asked = changes;
      await pause(gathersFor);
      await begin();
      while (running > 0) await pause(looksEvery);
      shown = Math.max(shown, asked);
    }
  };
  return {
    calculated: () => {
      readers += 1;
      return calculated().finally(() => (readers -= 1));
    },
    whileWaiting: async (write) => {
      writers += 1;
      try {
        return await write();
      } finally {
        void pause(atRest).then(() => {
          writers -= 1;
          return begin();
        });
      }
    },
  };
}

interface Told {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
