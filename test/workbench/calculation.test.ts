import { CommandType } from '@univerjs/core';
import { FormulaExecuteStageType, FormulaExecutedStateType } from '@univerjs/engine-formula';
import { calculationOf } from '../../workbench/calculation';
import type { Spreadsheet } from '../../workbench/spreadsheet';

type Listener = Parameters<Spreadsheet['onCommandExecuted']>[0];

/** A spreadsheet that says what a test lets it say. */
function told() {
  const listeners: Listener[] = [];
  const say = (id: string, params: object = {}) => {
    for (const listener of listeners) listener({ id, type: CommandType.MUTATION, params });
  };
  const tell = (params: object) => say('formula.mutation.set-formula-calculation-notification', params);
  const completed = (functionsExecutedState: FormulaExecutedStateType) => {
    tell({ stageInfo: { stage: FormulaExecuteStageType.CALCULATION_COMPLETED } });
    tell({ functionsExecutedState });
  };
  const spreadsheet = {
    onCommandExecuted: (listener: Listener) => void listeners.push(listener),
    getFormula: () => ({ onCalculationResultApplied: () => Promise.resolve() }),
  };
  const calculated = calculationOf(spreadsheet as unknown as Spreadsheet);
  return {
    edit: () => say('sheet.mutation.set-range-values'),
    begin: () => say('formula.mutation.set-formula-calculation-start'),
    stop: () => say('formula.mutation.set-formula-calculation-stop'),
    breaksOff: () => tell({ functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }),
    completed,
    /** Whether a reader that asks now has been let go by the end of some time. */
    asks: () => {
      let answered = false;
      void calculated().then(() => (answered = true));
      return async (milliseconds: number) => {
        await jest.advanceTimersByTimeAsync(milliseconds);
        return answered;
      };
    },
  };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a reader of cells that did not change waits for nothing', async () => {
  expect(await told().asks()(0)).toBe(true);
});

test('a change that no formula reads holds a reader no longer than the engine gathers', async () => {
  const { edit, asks } = told();
  edit();
  const answered = asks();
  expect(await answered(100)).toBe(false);
  expect(await answered(50)).toBe(true);
});

test('a reader waits for the run that a change brings', async () => {
  const { edit, begin, completed, asks } = told();
  edit();
  const answered = asks();
  await answered(100);
  begin();
  expect(await answered(5000)).toBe(false);
  completed(FormulaExecutedStateType.SUCCESS);
  expect(await answered(100)).toBe(true);
});

test('a run that is stopped for a newer change ends twice, and neither end is that of its successor', async () => {
  const { edit, begin, stop, breaksOff, completed, asks } = told();
  edit();
  const answered = asks();
  await answered(100);
  begin();
  edit();
  await answered(100);
  stop();
  breaksOff();
  begin();
  completed(FormulaExecutedStateType.STOP_EXECUTION);
  const later = asks();
  expect([await answered(2000), await later(2000)]).toEqual([false, false]);
  completed(FormulaExecutedStateType.SUCCESS);
  expect([await answered(500), await later(0)]).toEqual([true, true]);
});
