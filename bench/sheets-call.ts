import { readFileSync } from 'node:fs';
import { createContext, Script, type Context } from 'node:vm';
import { writeModelSheet, type Rows } from '#core';
import { collectGarbage, median } from './alternate';
import { timed } from './contender';
import { makeAccounts } from './make-accounts';
import { benchModel } from './model';
import type { Line } from './target';

const rows = 100_000;
const starts = 7;
const turns = 3;

/** Counts all loads: V8 would find the compiled code of a text that it has seen, and Google compiles for each call. */
let loaded = 0;

/** The script that is pushed to Google, as its server loads it for each call. */
function load(text: string): Context {
  const context = createContext({});
  loaded += 1;
  new Script(`${text}\n// ${loaded}`).runInContext(context);
  return context;
}

type Called = (...received: unknown[]) => readonly unknown[];

const segmentIn = (context: Context): Called => (context as unknown as { SEGMENT: Called }).SEGMENT;

/** Blanks are empty texts to a custom function. */
const asReceived = (block: Rows): unknown[][] => block.map((row) => row.map((cell) => cell ?? ''));

/** Header and rows, two columns beside the ten. */
function accountsOf(count: number, seed: number): unknown[][] {
  const { headers, rows: made } = makeAccounts(count, seed);
  return asReceived([
    [...headers, 'Current Spend', 'Parent'],
    ...made.map((row, at) => [
      ...row,
      at % 7 === 0 ? at * 100 : null,
      at % 5 === 0 ? `Parent ${at % 1000}` : null,
    ]),
  ]);
}

function millisecondsOf(text: string, accounts: unknown[][], model: unknown[][], times: number): number {
  return median(
    Array.from({ length: times }, () => {
      collectGarbage();
      const { value, took } = timed(() => segmentIn(load(text))(accounts, model));
      if (value.length !== accounts.length) throw new Error('SEGMENT did not answer for every account');
      return took;
    }),
  );
}

/** What a cell in Google Sheets waits for beside Google itself: the script is loaded anew for each call. */
export function measureSheetsCall(bundle: string, seed: number): Line[] {
  const text = readFileSync(bundle, 'utf8');
  const model = asReceived(writeModelSheet(benchModel()) as Rows);
  return [
    {
      what: 'script for Google Sheets, loaded into a new context, and SEGMENT of 50 accounts',
      figure: millisecondsOf(text, accountsOf(50, seed), model, starts),
      unit: 'ms',
      target: { atMost: 25 },
    },
    {
      what: 'SEGMENT from Google Sheets, 100,000 × 12, loaded into a new context',
      figure: millisecondsOf(text, accountsOf(rows, seed), model, turns),
      unit: 'ms',
      target: { atMost: 2000 },
    },
    {
      what: 'script for Google Sheets',
      figure: Buffer.byteLength(text) / 1000,
      unit: 'kB',
      target: { atMost: 200 },
    },
  ];
}
