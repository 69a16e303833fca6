import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf } from '#core';
import { answer, type Request } from '../answer';
import type { Command, Words } from '../command';
import { readSaid } from '../input/read-said';
import { readSettings } from '../input/read-settings';
import { noReport, reportJson } from '../output/report-json';
import { writeReport, writtenKind } from '../output/write-report';
import { printMisuse, printProblems } from '../print/print-problems';
import { printSummary } from '../print/print-summary';
import { createProgress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';

function readRequest(words: Words): Request | string {
  const [file = ''] = words.positionals;
  const said = readSaid(words.texts('map'));
  if (typeof said === 'string') return said;
  const settings = readSettings(words);
  if (typeof settings === 'string') return settings;
  const out = words.text('out');
  if (out !== undefined && !writtenKind(out))
    return `--out takes a name that ends in .xlsx, .csv or .json, not "${out}"`;
  if (out !== undefined && resolve(out) === resolve(file)) {
    return `--out "${out}" is the file of the accounts, which would be overwritten: give another name`;
  }
  const texts = {
    sheet: words.text('sheet'),
    model: words.text('model'),
    overrides: words.text('overrides'),
  };
  return { file, out, said, settings, ...texts };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

async function runAccounts(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, sizeOf(request.file));
  const done = await answer(request, progress.step);
  if ('problems' in done) {
    progress.end();
    return printProblems(terminal, done.problems, { json, source: done.source, beside: noReport });
  }
  const { report, accounts } = done;
  const notices = [...done.notices];
  if (request.out !== undefined) {
    progress.step(`Writing ${request.out}`);
    const writtenOn = dayOf(terminal.today());
    const written = await writeReport(request.out, report, accounts.recognition, notices, writtenOn);
    if (!written.ok) {
      progress.end();
      return printProblems(terminal, written.problems, { json, beside: noReport });
    }
    notices.push(...written.notices);
  }
  progress.end();
  if (json) for (const piece of reportJson(report, accounts.recognition, notices)) terminal.print(piece);
  else printSummary(terminal, request, { ...done, notices });
  return 0;
}

export const runCommand: Command = {
  name: 'run',
  usage: 'ACCOUNTS.csv|.xlsx [--model MODEL] [--map field=Header …] [--out FILE.xlsx|.csv|.json]',
  summary: 'The whole job: reads accounts, scores, layers and segments them, and says what came out.',
  options: {
    model: { type: 'string' },
    map: { type: 'string', multiple: true },
    out: { type: 'string' },
    sheet: { type: 'string' },
    overrides: { type: 'string' },
    'as-of': { type: 'string' },
    seed: { type: 'string' },
    value: { type: 'string' },
  },
  help: [
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
    { option: '--sheet NAME', help: 'the sheet of an xlsx that holds the accounts' },
    {
      option: '--overrides FILE',
      help: 'decisions about single accounts: key, field, value, who, when, why',
    },
    { option: '--as-of 2026-03-31', help: 'the day that recency is counted from' },
    { option: '--value FIELD', help: 'the field that sizes are counted in' },
    { option: '--seed N', help: 'the seed of whatever is drawn by chance' },
    { option: '--json', help: 'prints everything as JSON' },
  ],
  least: 1,
  most: 1,
  run: runAccounts,
};
