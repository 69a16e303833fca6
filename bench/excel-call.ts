import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { writeModelSheet, type Cell, type Rows } from '#core';
import { collectGarbage, median } from './alternate';
import { timed } from './contender';
import { makeAccounts } from './make-accounts';
import { benchModel } from './model';
import type { Line } from './target';

const rows = 100_000;
const turns = 7;

type Answered = Rows | { readonly ok: boolean; readonly value: Rows };
type Called = (...received: unknown[]) => Answered;

/** Two columns beside the ten, as wide as the accounts that the target speaks of. */
function wider(row: readonly Cell[], at: number): Cell[] {
  return [...row, at % 7 === 0 ? at * 100 : null, at % 5 === 0 ? `Parent ${at % 1000}` : null];
}

/** Accounts as a host hands them over to a function: header and rows, fresh from JSON each time. */
function accountsText(seed: number): string {
  const { headers, rows: made } = makeAccounts(rows, seed);
  return JSON.stringify([[...headers, 'Current Spend', 'Parent'], ...made.map(wider)]);
}

/** SEGMENT_TABLE as the page of the add-in gives it to Excel. */
function excelFunction(bundle: string): Called {
  const functions = new Map<string, Called>();
  const associate = (id: string, called: Called) => void functions.set(id, called);
  runInContext(readFileSync(bundle, 'utf8'), createContext({ CustomFunctions: { associate } }));
  const called = functions.get('SEGMENT_TABLE');
  if (!called) throw new Error(`${bundle} gives Excel no SEGMENT_TABLE`);
  return called;
}

/** The same function of the core, with no host around it. */
function coreFunction(bundle: string): Called {
  const context = createContext({});
  runInContext(readFileSync(bundle, 'utf8'), context);
  const call = runInContext('TamarackFunctions.createCall()', context) as Called;
  return (accounts, model) => call('SEGMENT_TABLE', [accounts, model]);
}

const rowsOf = (answered: Answered): number =>
  'ok' in answered ? (answered.ok ? answered.value.length : 0) : answered.length;

/** Every cell of two equal tables beside the other, and nothing else: no comparison can take less. */
function cellsAlike(one: Rows, other: Rows): number {
  let alike = 0;
  for (let at = 0; at < one.length; at += 1) {
    const row = one[at]!;
    const beside = other[at]!;
    for (let column = 0; column < row.length; column += 1) if (row[column] === beside[column]) alike += 1;
  }
  return alike;
}

/**
 * A call from Excel: arguments as Excel hands them over, answer as Excel takes it, against the core's own time for the
 * same cells; and the same call once more, with the same arrays and with others in which all cells are equal.
 */
export function measureExcelCall(addinBundle: string, functionsBundle: string, seed: number): Line[] {
  const text = accountsText(seed);
  const model = writeModelSheet(benchModel());
  const [inExcel, inCore] = [excelFunction(addinBundle), coreFunction(functionsBundle)];
  const [excel, core, same]: [number[], number[], number[]] = [[], [], []];
  const [equal, floor]: [number[], number[]] = [[], []];

  /** Accounts of which no two hand-overs are the same, so that nothing is remembered of another turn. */
  const handOver = (turn: number): Cell[][] => {
    const table = JSON.parse(text) as Cell[][];
    table[1]![1] = `Turn ${turn}`;
    return table;
  };
  const call = (called: Called, accounts: Rows, times: number[]): void => {
    collectGarbage();
    const { value, took } = timed(() => called(accounts, model));
    if (rowsOf(value) !== rows + 1) throw new Error('SEGMENT_TABLE did not answer for every account');
    times.push(took);
  };
  for (let turn = 0; turn < turns; turn += 1) {
    call(inCore, handOver(turn), core);
    const accounts = handOver(turn);
    call(inExcel, accounts, excel);
    call(inExcel, accounts, same);
    const others = handOver(turn);
    call(inExcel, others, equal);
    collectGarbage();
    floor.push(timed(() => cellsAlike(accounts, others)).took);
  }
  return [
    {
      what: 'SEGMENT_TABLE from Excel, 100,000 × 12, against the core alone',
      figure: median(excel) / median(core),
      unit: '× as long',
      target: { atMost: 1.3 },
    },
    {
      what: 'the same call again, with other arrays of equal cells',
      figure: median(equal),
      unit: 'ms',
      target: { atMost: 5 },
    },
    {
      what: 'every cell of both beside the other, which no comparison undercuts',
      figure: median(floor),
      unit: 'ms',
    },
    { what: 'the same call again, with the same arrays', figure: median(same), unit: 'ms' },
  ];
}
