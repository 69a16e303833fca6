import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf, type Problem } from '#core';
import { answer, type Request } from '../answer';
import type { Command, Words } from '../command';
import {
  accountOptions,
  overridesHelp,
  overridesOption,
  settingsHelp,
  sheetHelp,
} from '../input/account-options';
import { compareAgainst } from '../input/compare-against';
import { overwriting } from '../input/overwriting';
import { besideNames } from '../input/read-beside';
import {
  besideHelp,
  besideOptions,
  firmsHelp,
  firmsOption,
  readSources,
  repsHelp,
  repsOption,
} from '../input/read-sources';
import { noReport, reportJson } from '../output/report-json';
import { writeFormulas } from '../output/write-formulas';
import { writeReport, writtenKind } from '../output/write-report';
import { printMisuse, printProblems } from '../print/print-problems';
import { printShift } from '../print/print-shift';
import { printSummary } from '../print/print-summary';
import { createProgress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';

function readRequest(words: Words): Request | string {
  const sources = readSources(words, besideNames);
  if (typeof sources === 'string') return sources;
  const out = words.text('out');
  if (out !== undefined && !writtenKind(out))
    return `--out takes a name that ends in .xlsx, .csv or .json, not "${out}"`;
  const formulas = words.text('formulas');
  if (formulas !== undefined && writtenKind(formulas) !== 'xlsx')
    return `--formulas takes a name that ends in .xlsx, not "${formulas}"`;
  if (formulas !== undefined && out !== undefined && resolve(formulas) === resolve(out))
    return `--formulas "${formulas}" is also the file of --out: give another name`;
  const misuse = overwriting(sources, 'out', out) ?? overwriting(sources, 'formulas', formulas);
  return misuse ?? { ...sources, out, formulas, overrides: words.text('overrides') };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

const isNew =
  (known: readonly Problem[]) =>
  ({ message }: Problem): boolean =>
    !known.some((each) => each.message === message);

async function runAccounts(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, sizeOf(request.file));
  const done = await answer(request, progress.step);
  if ('problems' in done) {
    progress.end();
    return printProblems(terminal, done.problems, {
      json,
      beside: noReport,
      ...(done.source === undefined ? {} : { source: done.source }),
    });
  }
  const { accounts } = done;
  const against = words.text('against');
  if (against !== undefined) progress.step('Comparing');
  const shift = against === undefined ? undefined : await compareAgainst(against, done);
  if (shift && !shift.ok) {
    progress.end();
    return printProblems(terminal, shift.problems, { json, beside: noReport, source: against ?? '' });
  }
  const report = shift ? { ...done.report, shift: shift.value } : done.report;
  const notices = [...done.notices, ...(shift ? shift.notices.filter(isNew(done.notices)) : [])];
  const all = () => [...notices, ...done.historyNotices];
  const writtenOn = dayOf(terminal.today());
  const { out, formulas } = request;
  const writes = [
    [out, (file: string) => writeReport(file, report, accounts.recognition, all(), writtenOn)],
    [formulas, (file: string) => writeFormulas(file, report, done.overrides, writtenOn)],
  ] as const;
  for (const [file, write] of writes) {
    if (file === undefined) continue;
    progress.step(`Writing ${file}`);
    const written = await write(file);
    if (!written.ok) {
      progress.end();
      return printProblems(terminal, written.problems, { json, beside: noReport });
    }
    notices.push(...written.notices);
  }
  progress.end();
  if (json) for (const piece of reportJson(report, accounts.recognition, all())) terminal.print(piece);
  else printSummary(terminal, request, { ...done, notices });
  if (!json && report.shift) printShift(terminal, report.shift);
  return 0;
}

export const runCommand: Command = {
  name: 'run',
  usage:
    'ACCOUNTS.csv|.xlsx [--history DEALS] [--spend SPEND] [--effort EFFORT] [--reps REPS] [--firms FIRMS] [--model MODEL] [--against MODEL] [--map field=Header …] [--out FILE.xlsx|.csv|.json] [--formulas FILE.xlsx]',
  summary:
    'The whole job: reads accounts, scores, layers and segments them, and says what came out; with a history also what they are worth and whether the segments differ.',
  options: {
    ...accountOptions,
    ...besideOptions,
    ...repsOption,
    ...firmsOption,
    out: { type: 'string' },
    formulas: { type: 'string' },
    against: { type: 'string' },
    ...overridesOption,
  },
  help: [
    ...besideHelp,
    repsHelp,
    firmsHelp,
    {
      option: '--model MODEL',
      help: 'a model as JSON, or the rows of a Model sheet as csv or xlsx; left out: the one in the workbook of the accounts, else a starter model fitted to their columns',
    },
    {
      option: '--map field=Header',
      help: 'says what a column holds, such as revenue="Annual Revenue (k)"; may be repeated',
    },
    {
      option: '--out FILE',
      help: '.xlsx: a workbook with charts and a pivot; .csv: the accounts with our columns beside them; .json: everything',
    },
    {
      option: '--against MODEL',
      help: 'another model, such as the one in use: who would move from it to this one, with pipeline, owners, people and guardrails',
    },
    {
      option: '--formulas FILE.xlsx',
      help: 'the accounts with segment, tier, grade, layer and score as formulas that need no add-on',
    },
    sheetHelp,
    overridesHelp,
    { option: '--as-of 2026-03-31', help: 'the day that recency is counted from' },
    ...settingsHelp,
    { option: '--json', help: 'prints everything as JSON' },
  ],
  least: 1,
  most: 1,
  run: runAccounts,
};
