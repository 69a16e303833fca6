import { basename, resolve } from 'node:path';
import {
  found,
  partOfTheList,
  prepareImport,
  type GonePolicy,
  type ImportMerge,
  type PreparedImport,
  type Result,
  type Table,
} from '#core';
import type { Command, Words } from '../command';
import { readAccounts } from '../input/read-accounts';
import { readImport, readingOptions, saidPairs, saidReading, type ImportReading } from '../input/read-import';
import { readModelFile, readModelRows } from '../input/read-model-file';
import { writeImport, type ImportInto } from '../output/write-import';
import { writtenKind } from '../output/write-report';
import { createPage } from '../print/page';
import { printImport, type ShownImport } from '../print/print-import';
import { printMisuse, printProblems, problemJson } from '../print/print-problems';
import { createProgress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';

const policies: readonly GonePolicy[] = ['keep', 'mark', 'delete'];
/** What was asked for. */
interface ImportRequest {
  readonly file: string;
  readonly reading: ImportReading;
  readonly pairs: Exclude<ReturnType<typeof saidPairs>, string>;
  readonly gone: GonePolicy | undefined;
}

const noAccounts: Table = { headers: [], rows: [], firstRow: 0, rowCount: 0 };

/** What is wrong with the words, in a sentence. */
function misuseOf(words: Words): string | undefined {
  const read = [words.positionals[0], words.text('into')].flatMap((file) => file ?? []);
  for (const option of ['out', 'changes', 'remember'] as const) {
    const written = words.text(option);
    if (written === undefined) continue;
    const kinds = option === 'remember' ? ['csv', 'xlsx', 'json'] : ['csv', 'xlsx'];
    if (!kinds.includes(writtenKind(written) ?? ''))
      return `--${option} takes a name that ends in .${kinds.join(' or .')}, not "${written}"`;
    if (read.some((file) => resolve(file) === resolve(written)))
      return `--${option} "${written}" is a file that is read, and would be overwritten: give another name`;
  }
  if (words.text('remember') !== undefined && words.text('source') === undefined)
    return '--remember needs --source NAME, what the source is called';
  return undefined;
}

function readRequest(words: Words): ImportRequest | string {
  const misuse = misuseOf(words);
  if (misuse !== undefined) return misuse;
  const reading = saidReading(words);
  if (typeof reading === 'string') return reading;
  const pairs = saidPairs(words.texts('pair'), words.texts('leave-out'));
  if (typeof pairs === 'string') return pairs;
  const gone = words.text('gone');
  const policy = policies.find((each) => each === gone);
  if (gone !== undefined && !policy) return `--gone takes keep, mark or delete, not "${gone}"`;
  return { file: words.positionals[0] ?? '', reading, pairs, gone: policy };
}

/** The accounts with the model that reads them: the one that is named, else that of their workbook. */
async function readInto(
  file: string | undefined,
  modelFile: string | undefined,
): Promise<Result<ImportInto>> {
  const accounts = file === undefined ? undefined : await readAccounts(file, [], undefined);
  if (accounts && !accounts.ok) return accounts;
  const own = accounts?.value.model;
  const model =
    modelFile !== undefined ? await readModelFile(modelFile) : own && readModelRows(own, 'Model', {});
  if (model && !model.ok) return model;
  return found({
    table: accounts?.value.table ?? noAccounts,
    fields: model?.value.fields ?? accounts?.value.recognition.fields ?? [],
    model: model?.value,
  });
}

/** Accounts that the import lacks are marked, unless so many are that it is likely a part of the list. */
function goneOf(request: ImportRequest, { gone }: ImportMerge, { rowCount }: Table): GonePolicy {
  return request.gone ?? (gone.length > rowCount * partOfTheList ? 'keep' : 'mark');
}

function importJson({ prepared, merge, csv, notices }: ShownImport): object {
  const { added, changed, gone, unchanged, key } = merge;
  return {
    read: csv ?? null,
    source: prepared.source?.name ?? null,
    ...{ key, columns: prepared.columns, keys: prepared.keys },
    ...{ new: added.length, changed: changed.length, gone: gone.length, unchanged },
    notices: notices.map(problemJson),
    problems: [],
  };
}

/** Reads both files and merges them, without writing anything. */
async function prepare(request: ImportRequest, words: Words, step: (doing: string) => void) {
  const into = await readInto(words.text('into'), words.text('model'));
  if (!into.ok) return into;
  const read = await readImport(request.file, request.reading, (share) =>
    step(`Reading ${request.file}, ${Math.round(100 * share)} %`),
  );
  if (!read.ok) return read;
  step('Comparing');
  const { table: existing, fields, model } = into.value;
  const keys = words.texts('key');
  const prepared = prepareImport(
    { existing, fields, incoming: read.value.table, sources: model?.sources },
    {
      ...{ source: words.text('source'), said: request.pairs, blanksWipe: words.flag('blanks-wipe') },
      key: keys.length > 0 ? keys : undefined,
    },
  );
  if (!prepared.ok) return prepared;
  const { merge } = prepared.value;
  if (!merge.ok) return merge;
  const notices = [...read.value.notices, ...prepared.notices, ...merge.notices];
  const { table: incoming, csv } = read.value;
  const shown = { file: request.file, existing, incoming, csv, notices };
  const whole: PreparedImport = prepared.value;
  return found({ into: into.value, shown: { ...shown, prepared: whole, merge: merge.value } });
}

async function importFile(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, Infinity);
  const done = await prepare(request, words, progress.step);
  progress.end();
  if (!done.ok) return printProblems(terminal, done.problems, { json, source: request.file });
  const { shown, into } = done.value;
  const gone = goneOf(request, shown.merge, shown.existing);
  const mark = `${words.text('source') ?? shown.prepared.source?.name ?? basename(request.file)} ${terminal.today()}`;
  progress.step('Writing');
  const written = words.flag('dry-run') ? found([]) : await writeImport(words, shown, into, { gone, mark });
  progress.end();
  if (!written.ok) return printProblems(terminal, written.problems, { json });
  if (json) {
    terminal.print(`${JSON.stringify(importJson(shown), null, 2)}\n`);
    return 0;
  }
  const page = createPage(terminal);
  printImport(page, shown);
  page.line();
  if (written.value.length === 0)
    page.text('Nothing was written: --out FILE writes the accounts with the import.', 0);
  for (const line of written.value) page.text(line, 0);
  return 0;
}

export const importCommand: Command = {
  name: 'import',
  usage:
    'FILE.csv|.xlsx --into ACCOUNTS [--key Header …] [--source NAME] [--model MODEL] [--out FILE.csv|.xlsx] [--changes FILE] [--dry-run]',
  summary:
    'Imports a CRM export or a vendor list into accounts by key: shows what is new, changed and gone, and writes the accounts with it.',
  options: {
    into: { type: 'string' },
    key: { type: 'string', multiple: true },
    source: { type: 'string' },
    model: { type: 'string' },
    pair: { type: 'string', multiple: true },
    'leave-out': { type: 'string', multiple: true },
    gone: { type: 'string' },
    'blanks-wipe': { type: 'boolean' },
    ...readingOptions,
    out: { type: 'string' },
    changes: { type: 'string' },
    remember: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  help: [
    { option: '--into ACCOUNTS', help: 'the accounts that are there; left out: all rows are new' },
    {
      option: '--key Header',
      help: 'the column of the import by which rows are told apart, repeated for several; left out: the id, domain or name that most rows share',
    },
    { option: '--pair Header=Column', help: 'where a column of the import goes; may be repeated' },
    { option: '--leave-out Header', help: 'a column of the import that is not taken; may be repeated' },
    {
      option: '--gone keep|mark|delete',
      help: 'what becomes of accounts that the import lacks; left out: marked, and kept as they are where more than a fifth are gone',
    },
    { option: '--blanks-wipe', help: 'lets a blank of the import empty what stands in the accounts' },
    {
      option: '--separator , --encoding utf-8 --header-row 3 --sheet NAME',
      help: 'how the file is read, where it is read wrongly',
    },
    { option: '--model MODEL', help: 'how the accounts are read, and which sources are remembered' },
    {
      option: '--source NAME --remember MODEL.json',
      help: 'writes the model with how the files of this source are read, so that the next one is read the same way',
    },
    { option: '--out FILE', help: 'the accounts with the import, as .csv or .xlsx' },
    { option: '--changes FILE', help: 'the list of changes: what, account, column, before, after' },
    { option: '--dry-run', help: 'writes nothing' },
    { option: '--json', help: 'prints what is done as JSON' },
  ],
  least: 1,
  most: 1,
  run: importFile,
};
