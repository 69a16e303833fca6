import { statSync } from 'node:fs';
import {
  carveAccountSteps,
  dayOf,
  defineProblem,
  refillAccounts,
  refused,
  type Report,
  type Rep,
  type Result,
  type Territories,
} from '#core';
import { answer, type Request } from '../answer';
import type { Command, Words } from '../command';
import {
  accountOptions,
  overridesHelp,
  overridesOption,
  settingsHelp,
  sheetHelp,
} from '../input/account-options';
import { overwriting } from '../input/overwriting';
import { besideNames } from '../input/read-beside';
import { readSources, repsHelp, repsOption } from '../input/read-sources';
import { territoriesJson, writeTerritories } from '../output/write-territories';
import { printMisuse, printProblems } from '../print/print-problems';
import { printTerritories } from '../print/print-territories';
import { createProgress, type Progress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';
import { runSteps } from '../run-steps';

const plans = ['carve', 'refill'];
const noReps = defineProblem(
  'carve/reps-missing',
  'territories are for named reps: give them with --reps REPS.csv, or on a sheet Reps of the workbook',
);

/** What stands in `--json` where there is no answer. */
const nothing = { role: null, books: null };

function readRequest(words: Words): Request | string {
  const sources = readSources(words, besideNames);
  if (typeof sources === 'string') return sources;
  const out = words.text('out');
  if (out !== undefined && !/\.(?:xlsx|csv)$/i.test(out))
    return `--out takes a name that ends in .xlsx or .csv, not "${out}"`;
  const plan = words.text('plan');
  if (plan !== undefined && !plans.includes(plan)) return `--plan takes carve or refill, not "${plan}"`;
  const misuse = overwriting(sources, 'out', out);
  return misuse ?? { ...sources, out, formulas: undefined, overrides: words.text('overrides') };
}

function carved(report: Report, reps: readonly Rep[], words: Words, progress: Progress): Result<Territories> {
  const role = words.text('role');
  if (words.text('plan') === 'refill') return refillAccounts(report.table, report.run, reps, role);
  const steps = carveAccountSteps(report.table, report.run, reps, role);
  return runSteps(steps, 'Carving', progress, ({ done }) => done);
}

async function carveAccounts(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, statSync(request.file, { throwIfNoEntry: false })?.size ?? 0);
  const done = await answer(request, progress.step);
  const refuse = (problems: Parameters<typeof printProblems>[1], source?: string): ExitCode => {
    progress.end();
    return printProblems(terminal, problems, { json, beside: nothing, ...(source ? { source } : {}) });
  };
  if ('problems' in done) return refuse(done.problems, done.source);
  const { report } = done;
  const made = report.reps ? carved(report, report.reps, words, progress) : refused([noReps()]);
  if (!made.ok) return refuse(made.problems);
  const whole = { ...report, territories: made.value };
  const { out } = request;
  if (out !== undefined) {
    progress.step(`Writing ${out}`);
    const written = await writeTerritories(out, whole, dayOf(terminal.today()));
    if (!written.ok) return refuse(written.problems);
  }
  progress.end();
  if (json) terminal.print(`${JSON.stringify(territoriesJson(made.value, made.notices), null, 2)}\n`);
  else printTerritories(terminal, made.value, made.notices, out);
  return 0;
}

export const carveCommand: Command = {
  name: 'carve',
  usage:
    'ACCOUNTS.csv|.xlsx --reps REPS [--model MODEL] [--role ROLE] [--plan carve|refill] [--map field=Header …] [--out FILE.xlsx|.csv]',
  summary:
    'Carves territories: who should own each account so that books are fair, with imbalance, lower bound and gap; or refills dynamic books.',
  options: {
    ...accountOptions,
    ...repsOption,
    role: { type: 'string' },
    plan: { type: 'string' },
    out: { type: 'string' },
    ...overridesOption,
  },
  help: [
    repsHelp,
    {
      option: '--model MODEL',
      help: 'a model as JSON, or the rows of a Model sheet; its rows balance, role and touch say what books are balanced on',
    },
    {
      option: '--role ROLE',
      help: 'whose books: AE, SDR, CSM; left out: the first role that the model balances, else the first with accounts',
    },
    {
      option: '--plan carve|refill',
      help: 'fair books (carve), or one refill of dynamic books from the pool by last activity (refill)',
    },
    {
      option: '--map field=Header',
      help: 'says what a column holds, such as owner="Account Manager"; may be repeated',
    },
    {
      option: '--out FILE',
      help: '.xlsx: the workbook of a run with Books, Territories, pivots of books and Reps; .csv: who has which account',
    },
    sheetHelp,
    overridesHelp,
    { option: '--as-of 2026-03-31', help: 'the day from which reps are in seat and inactivity is counted' },
    ...settingsHelp,
    { option: '--json', help: 'prints the books as JSON' },
  ],
  least: 1,
  most: 1,
  run: carveAccounts,
};
