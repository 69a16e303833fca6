import { CommandType } from '@univerjs/core';
import { FormulaExecuteStageType, FormulaExecutedStateType } from '@univerjs/engine-formula';
import { calculationOf } from '../../workbench/calculation';
import type { Spreadsheet } from '../../workbench/spreadsheet';

type Listener = Parameters<Spreadsheet['onCommandExecuted']>[0];

interface Before {
  readonly id: string;
  readonly params: object;
  cancel?: boolean;
}

const begins = 'formula.mutation.set-formula-calculation-start';

/** A spreadsheet that says what a test lets it say. */
function told() {
  const listeners: Listener[] = [];
  const befores: ((event: Before) => void)[] = [];
  const runs: object[] = [];
  const say = (id: string, params: object = {}) => {
    for (const listener of listeners) listener({ id, type: CommandType.MUTATION, params });
  };
  /** As the spreadsheet does: whoever hears of it before may call it off. */
  const execute = async (id: string, params: object) => {
    const event: Before = { id, params };
    for (const before of befores) before(event);
    if (event.cancel) return false;
    await Promise.resolve();
    if (id === begins) runs.push(params);
    say(id, params);
    return true;
  };
  const tell = (params: object) => say('formula.mutation.set-formula-calculation-notification', params);
  const completed = (functionsExecutedState: FormulaExecutedStateType) => {
    tell({ stageInfo: { stage: FormulaExecuteStageType.CALCULATION_COMPLETED } });
    tell({ functionsExecutedState });
  };
  const spreadsheet = {
    addEvent: (_: string, before: (event: Before) => void) => void befores.push(before),
    executeCommand: execute,
    onCommandExecuted: (listener: Listener) => void listeners.push(listener),
    getFormula: () => ({ onCalculationResultApplied: () => Promise.resolve() }),
  };
  const { calculated, whileWaiting } = calculationOf(spreadsheet as unknown as Spreadsheet);
  return {
    edit: () => say('sheet.mutation.set-range-values'),
    begin: (params: object = {}) => execute(begins, params),
    /** What the engine was let begin with, run by run. */
    runs,
    whileWaiting,
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
  await begin();
  expect(await answered(5000)).toBe(false);
  completed(FormulaExecutedStateType.SUCCESS);
  expect(await answered(100)).toBe(true);
});

test('a run that is stopped for a newer change ends twice, and neither end is that of its successor', async () => {
  const { edit, begin, stop, breaksOff, completed, asks } = told();
  edit();
  const answered = asks();
  await answered(100);
  await begin();
  edit();
  await answered(100);
  stop();
  breaksOff();
  await begin();
  completed(FormulaExecutedStateType.STOP_EXECUTION);
  const later = asks();
  expect([await answered(2000), await later(2000)]).toEqual([false, false]);
  completed(FormulaExecutedStateType.SUCCESS);
  expect([await answered(500), await later(0)]).toEqual([true, true]);
});

/** The cells of a column that have changed, as the engine names them. */
const changed = (column: number) => ({
  unitId: 'book',
  sheetId: 'sheet',
  range: { startRow: 0, endRow: 9, startColumn: column, endColumn: column },
});

test('what is written in pieces is calculated once, when nothing more is written', async () => {
  const { begin, runs, whileWaiting } = told();
  for (const column of [1, 2, 3])
    await whileWaiting(async () => {
      await begin({ dirtyRanges: [changed(column)], forceCalculation: column === 2 });
      await jest.advanceTimersByTimeAsync(150);
    });
  expect(runs).toEqual([]);
  await jest.advanceTimersByTimeAsync(300);
  expect(runs).toEqual([
    expect.objectContaining({ dirtyRanges: [1, 2, 3].map(changed), forceCalculation: true }),
  ]);
});

test('a reader in the middle of a write has what is written so far calculated', async () => {
  const { edit, begin, completed, asks, runs, whileWaiting } = told();
  let written = () => {};
  const write = whileWaiting(() => new Promise<void>((resolve) => (written = resolve)));
  edit();
  await begin({ dirtyRanges: [changed(1)] });
  const answered = asks();
  expect(await answered(200)).toBe(false);
  expect(runs).toHaveLength(1);
  completed(FormulaExecutedStateType.SUCCESS);
  expect(await answered(200)).toBe(true);
  await begin({ dirtyRanges: [changed(2)] });
  expect(runs).toHaveLength(1);
  written();
  await write;
  await jest.advanceTimersByTimeAsync(300);
  expect(runs.slice(1)).toEqual([expect.objectContaining({ dirtyRanges: [changed(2)] })]);
});

test('a run that is under way ends before the one that waits begins', async () => {
  const { begin, completed, runs, whileWaiting } = told();
  await begin({ dirtyRanges: [changed(1)] });
  await whileWaiting(async () => void (await begin({ dirtyRanges: [changed(2)] })));
  await jest.advanceTimersByTimeAsync(1000);
  expect(runs).toHaveLength(1);
  completed(FormulaExecutedStateType.SUCCESS);
  await jest.advanceTimersByTimeAsync(0);
  expect(runs).toHaveLength(2);
});

test('a write that fails keeps formulas waiting no longer', async () => {
  const { begin, runs, whileWaiting } = told();
  const failed = whileWaiting(async () => {
    await begin({ dirtyRanges: [changed(1)] });
    throw new Error('the sheet is gone');
  });
  await expect(failed).rejects.toThrow('the sheet is gone');
  await jest.advanceTimersByTimeAsync(300);
  expect(runs).toHaveLength(1);
});
