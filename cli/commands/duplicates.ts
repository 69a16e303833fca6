import { statSync } from 'node:fs';
import {
  compareAccounts,
  dayOf,
  defineProblem,
  duplicatesSheet,
  duplicatesWorkbook,
  found,
  groupDuplicates,
  namingColumns,
  refused,
  usualThreshold,
  type Cell,
  type DuplicateOptions,
  type Duplicates,
  type FieldMapping,
  type Problem,
  type Result,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import type { Command, Words } from '../command';
import { accountOptions, settingsHelp, sheetHelp } from '../input/account-options';
import { chooseModel } from '../input/choose-model';
import { overwriting } from '../input/overwriting';
import { readAccounts, type FileAccounts } from '../input/read-accounts';
import { readSources } from '../input/read-sources';
import { notWritten, writeFile } from '../output/write-file';
import { duplicatesJson, printDuplicates } from '../print/print-duplicates';
import { printMisuse, printProblems } from '../print/print-problems';
import type { Sources } from '../prepare';
import { createProgress, type Progress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';
import { letGo } from '../with-room';
import { runSteps } from '../run-steps';

const nothingTells = defineProblem(
  'duplicates/nothing-tells',
  'no column is read as a name, domain, website or mail address, by which duplicates are told: say which, such as --map name="Company"',
);

/** What stands in `--json` where there is no answer. */
const nothing = { groups: null };
const tellingFields = ['name', 'domain', 'website', 'email', 'contact email'];

interface Request {
  readonly sources: Sources;
  /** As it is said; the model may say it too. */
  readonly threshold: number | undefined;
  readonly out: string | undefined;
}

function readRequest(words: Words): Request | string {
  const sources = readSources(words, []);
  if (typeof sources === 'string') return sources;
  const out = words.text('out');
  if (out !== undefined && !/\.(?:xlsx|csv)$/i.test(out))
    return `--out takes a name that ends in .xlsx or .csv, not "${out}"`;
  const text = words.text('threshold');
  const threshold = text === undefined ? undefined : text.trim() === '' ? NaN : Number(text);
  if (threshold !== undefined && !(threshold > 0 && threshold <= 1))
    return `--threshold takes a probability above 0 and at most 1, such as ${usualThreshold}, not "${text}"`;
  return overwriting(sources, 'out', out) ?? { sources, threshold, out };
}

/** How the accounts are read: as the model says where there is one, else as they were recognised. */
async function fieldsFor(
  accounts: FileAccounts,
  { model, settings, said }: Sources,
): Promise<Result<{ fields: readonly FieldMapping[]; options: DuplicateOptions }>> {
  const fields = accounts.recognition.fields;
  const seeded = settings.seed === undefined ? {} : { seed: settings.seed };
  const valued = settings.value === undefined ? {} : { value: settings.value };
  if (model === undefined && accounts.model === undefined)
    return found({ fields, options: { ...seeded, ...valued } });
  const chosen = await chooseModel(accounts, model, settings, said);
  if (!chosen.ok) return chosen;
  const read = chosen.value.model;
  const { seed, value, duplicatesThreshold: threshold } = read.settings;
  const known = new Set(read.fields.map(({ field }) => field));
  // A model need not read what tells duplicates apart; what it leaves is read as it was recognised.
  const all = [...read.fields, ...fields.filter(({ field }) => !known.has(field))];
  return found(
    { fields: all, options: { ...(threshold === undefined ? {} : { threshold }), seed, value, ...valued } },
    chosen.notices,
  );
}

/** The comparison under way, the accounts as far as they are shown, and from which probability up pairs are proposed. */
interface Comparison {
  readonly steps: ReturnType<typeof compareAccounts>;
  readonly accounts: FileAccounts;
  readonly fields: readonly FieldMapping[];
  readonly threshold: number;
  readonly notices: readonly Problem[];
}

/** Reads the accounts and begins to compare them; who calls it holds nothing of what is not shown. */
async function begin(
  { sources, threshold }: Request,
  step: (doing: string) => void,
): Promise<Result<Comparison> & { readonly source?: string }> {
  const { file } = sources;
  step(`Reading ${file}`);
  const read = await readAccounts(file, sources.said, sources.sheet);
  if (!read.ok) return { ...read, source: file };
  const accounts = read.value;
  const known = await fieldsFor(accounts, sources);
  if (!known.ok) return { ...known, source: sources.model ?? file };
  const { fields, options } = known.value;
  if (!fields.some(({ field }) => tellingFields.includes(field)))
    return { ...refused([nothingTells()]), source: file };
  step('Comparing');
  const table = namingColumns(accounts.table, [...fields, ...accounts.recognition.fields]);
  return found({
    steps: compareAccounts(accounts.table, fields, options),
    ...{ accounts: { ...accounts, others: [], table }, fields, notices: known.notices },
    threshold: threshold ?? options.threshold ?? usualThreshold,
  });
}

function compared({ steps, threshold }: Comparison, progress: Progress): Duplicates {
  return groupDuplicates(
    runSteps(steps, 'Comparing', progress, ({ done }) => done),
    threshold,
  );
}

/** Groups that are made into text at a time. */
const groupsAtOnce = 2000;

/** The sheet Duplicates as csv, a few groups at a time. */
function* csvOf({ table }: FileAccounts, fields: readonly FieldMapping[], duplicates: Duplicates) {
  for (let from = 0; from === 0 || from < duplicates.groups.length; from += groupsAtOnce) {
    const groups = duplicates.groups.slice(from, from + groupsAtOnce);
    const { columns, rows } = duplicatesSheet(table, fields, { ...duplicates, groups });
    if (from === 0) yield writeCsv([columns.map(({ header }) => header)]);
    // What is said below the rows of a sheet is no row of a table.
    const cells = (rows as readonly (readonly Cell[])[]).filter(([group]) => typeof group === 'number');
    yield writeCsv(cells.map(([group, ...others]) => [from + Number(group), ...others]));
  }
}

async function write(
  file: string,
  { accounts, fields }: Comparison,
  groups: Duplicates,
  day: number | null,
): Promise<Result<null>> {
  const said = (detail: string | undefined) =>
    detail === undefined ? found(null) : refused([notWritten({ detail })]);
  if (file.toLowerCase().endsWith('.csv'))
    return said(await writeFile(file, csvOf(accounts, fields, groups)));
  const written = await writeXlsx(duplicatesWorkbook(accounts.table, fields, groups, day ?? undefined));
  return written.ok ? said(await writeFile(file, written.value)) : written;
}

async function seekDuplicates(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const { out } = request;
  const json = words.flag('json');
  const bytes = statSync(request.sources.file, { throwIfNoEntry: false })?.size ?? 0;
  const progress = createProgress(terminal, bytes);
  const refuse = (problems: Parameters<typeof printProblems>[1], source?: string): ExitCode => {
    progress.end();
    return printProblems(terminal, problems, { json, beside: nothing, ...(source ? { source } : {}) });
  };
  const begun = await begin(request, progress.step);
  if (!begun.ok) return refuse(begun.problems, begun.source);
  letGo();
  const { accounts, notices } = begun.value;
  const groups = compared(begun.value, progress);
  if (out !== undefined) {
    progress.step(`Writing ${out}`);
    const written = await write(out, begun.value, groups, dayOf(terminal.today()));
    if (!written.ok) return refuse(written.problems);
  }
  progress.end();
  if (json) terminal.print(`${JSON.stringify(duplicatesJson(accounts, groups, notices), null, 2)}\n`);
  else printDuplicates(terminal, accounts, groups, out);
  return 0;
}

export const duplicatesCommand: Command = {
  name: 'duplicates',
  usage: 'ACCOUNTS.csv|.xlsx [--threshold 0.8] [--model MODEL] [--map field=Header …] [--out FILE.xlsx|.csv]',
  summary:
    'Finds accounts that are likely the same: groups with the one that should stay, how likely, and why. Nothing is merged.',
  options: {
    ...accountOptions,
    threshold: { type: 'string' },
    out: { type: 'string' },
  },
  help: [
    {
      option: '--threshold 0.8',
      help: 'pairs from this probability up are proposed, else from what the model says, else from 0.8; the table that is printed says what others would propose',
    },
    {
      option: '--model MODEL',
      help: 'a model as JSON, or the rows of a Model sheet, which says how columns are read; without it they are recognised',
    },
    {
      option: '--map field=Header',
      help: 'says what a column holds, such as name="Company"; may be repeated',
    },
    {
      option: '--out FILE',
      help: '.xlsx: the sheets Duplicates, Related firms and Duplicate thresholds; .csv: the rows of Duplicates',
    },
    sheetHelp,
    ...settingsHelp,
    { option: '--json', help: 'prints the groups as JSON' },
  ],
  least: 1,
  most: 1,
  run: seekDuplicates,
};
