import {
  defineNotice,
  found,
  isoDay,
  recogniseAs,
  swappedTables,
  withHistory,
  type FieldMapping,
  type FirmTable,
  type Model,
  type Problem,
  type ReadTables,
  type Rep,
  type Result,
  type SaidColumn,
  type Table,
} from '#core';
import { readTables } from '#files';
import { chooseModel, type ChosenModel } from './input/choose-model';
import { joinHistory } from './input/join-history';
import { readAccounts, type FileAccounts } from './input/read-accounts';
import {
  historyNames,
  inSource,
  readBeside,
  withoutSheet,
  type Beside,
  type BesideFiles,
  type BesideName,
} from './input/read-beside';
import { readFile } from './input/read-file';
import { readFirmsBeside } from './input/read-firms-beside';
import { readRepsBeside } from './input/read-reps-beside';
import type { SaidSettings } from './input/read-model-file';

/** What the accounts, their history and the model are read from. */
export interface Sources {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly model: string | undefined;
  /** The tables beside the accounts that the command reads, and those that were named. */
  readonly names: readonly BesideName[];
  readonly beside: BesideFiles;
  readonly said: readonly SaidColumn[];
  readonly settings: SaidSettings;
}

/** Accounts with what their history adds, the history, and the model for them. */
export interface Prepared extends ChosenModel {
  readonly accounts: FileAccounts;
  readonly history: ReadTables | null;
  /** Who there is; null without a table of reps. */
  readonly reps: readonly Rep[] | null;
  /** How many firms there are; null without a table of firms. */
  readonly firms: FirmTable | null;
  /** The tables beside the accounts that the user named; none where they were found in the workbook. */
  readonly beside: BesideFiles;
  /** About the model. */
  readonly notices: readonly Problem[];
  /** About the tables beside the accounts, and what was added to the accounts from them. */
  readonly historyNotices: readonly Problem[];
}

/** What stands in the way, and in which of the files; a problem that names its file itself needs none. */
export interface Obstacle {
  readonly source?: string;
  readonly problems: readonly Problem[];
}

const readNothing = defineNotice(
  'beside/nothing-read',
  'a list of products alone tells nothing of the accounts; give it beside --history or --spend',
);

async function firstTable(file: string): Promise<Table | undefined> {
  const bytes = await readFile(withoutSheet(file));
  const read = bytes.ok ? await readTables(bytes.value, file) : undefined;
  return read?.ok ? read.value.tables[0] : undefined;
}

/** Whether the accounts were refused because they stand in the place of the deals. */
async function swapped({ file, beside: { history } }: Sources): Promise<readonly Problem[]> {
  const [accounts, deals] = [
    await firstTable(file),
    history === undefined ? undefined : await firstTable(history),
  ];
  return accounts && deals ? swappedTables(accounts, deals, 'history') : [];
}

/** The accounts with the columns that their history adds, recognised anew. */
function enriched(
  accounts: FileAccounts,
  fields: readonly FieldMapping[],
  history: ReadTables | null,
  said: readonly SaidColumn[],
): Result<FileAccounts> {
  const joined = history ? withHistory(accounts.table, fields, history) : found(accounts.table);
  if (!joined.ok) return joined;
  if (joined.value === accounts.table) return found(accounts, joined.notices);
  const recognition = recogniseAs(joined.value, said);
  return recognition.ok
    ? found({ ...accounts, table: joined.value, recognition: recognition.value }, joined.notices)
    : recognition;
}

/** A model that also reads the columns which the history added to the accounts. */
function readingJoined(model: Model, before: Table, { table, recognition }: FileAccounts): Model {
  const known = new Set(model.fields.map(({ field }) => field));
  const added = new Set(table.headers.slice(before.headers.length));
  const fields = recognition.fields.filter(({ field, header }) => added.has(header) && !known.has(field));
  return fields.length === 0 ? model : { ...model, fields: [...model.fields, ...fields] };
}

/** What the history is joined to: the model's reading of the accounts, else what was recognised in them. */
function joinedTo({ table, recognition }: FileAccounts, model: Model | undefined, settings: SaidSettings) {
  if (!model) return { accounts: table, fields: recognition.fields, asOf: settings.asOf ?? null };
  const { fields, stages } = model;
  const { asOf, fiscalYear } = model.settings;
  return {
    accounts: table,
    fields,
    asOf,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(stages ? { stages } : {}),
  };
}

/** The model that was chosen, reading what the history added; else a starter model for the history's last day. */
async function modelFor(
  full: FileAccounts,
  before: Table,
  chosen: ChosenModel | undefined,
  history: ReadTables | null,
  { settings, said }: Sources,
): Promise<Result<ChosenModel>> {
  if (chosen) return found({ ...chosen, model: readingJoined(chosen.model, before, full) });
  const last = history?.asOf ?? null;
  return chooseModel(full, undefined, last === null ? settings : { asOf: isoDay(last), ...settings }, said);
}

/** What is wrong with the model and, as far as it can be told without one, with the tables beside the accounts. */
function allProblems(
  ofModel: readonly Problem[],
  { model, file, settings }: Sources,
  beside: Beside,
  accounts: FileAccounts,
): readonly Problem[] {
  const joined = joinHistory(beside, joinedTo(accounts, undefined, settings));
  const read = [joined, readRepsBeside(beside), readFirmsBeside(beside)];
  return [...inSource(ofModel, model ?? file), ...read.flatMap((each) => (each.ok ? [] : each.problems))];
}

/** The tables of a history that the user named. */
const namedHistory = (named: BesideFiles): BesideFiles =>
  Object.fromEntries(
    historyNames.flatMap((name) => (named[name] === undefined ? [] : [[name, named[name]]])),
  );

/**
 * Reads the accounts, the tables beside them and the model, and joins them: a starter model is fitted to the accounts
 * with what the history adds to them, and to the history's last day.
 * @param step is told what begins
 */
export async function prepare(sources: Sources, step: (doing: string) => void): Promise<Prepared | Obstacle> {
  const { file, sheet, said, settings } = sources;
  step(`Reading ${file}`);
  const accounts = await readAccounts(file, said, sheet);
  if (!accounts.ok) {
    const wrongWay = await swapped(sources);
    return { source: file, problems: wrongWay.length > 0 ? wrongWay : accounts.problems };
  }
  const beside = await readBeside(sources.beside, file, accounts.value, sources.names);
  if (!beside.ok) return { problems: beside.problems };
  step('Choosing the model');
  const isStarter = sources.model === undefined && accounts.value.model === undefined;
  const chosen = isStarter ? null : await chooseModel(accounts.value, sources.model, settings, said);
  if (chosen && !chosen.ok)
    return { problems: allProblems(chosen.problems, sources, beside.value, accounts.value) };
  const given = chosen?.value;
  const joined = joinHistory(beside.value, joinedTo(accounts.value, given?.model, settings));
  const reps = readRepsBeside(beside.value);
  const firms = readFirmsBeside(beside.value);
  if (!joined.ok || !reps.ok || !firms.ok)
    return { problems: [joined, reps, firms].flatMap((read) => (read.ok ? [] : read.problems)) };
  const history = joined.value;
  const fields = given?.model.fields ?? accounts.value.recognition.fields;
  const full = enriched(accounts.value, fields, history, said);
  if (!full.ok) return { source: file, problems: full.problems };
  const model = await modelFor(full.value, accounts.value.table, given, history, sources);
  if (!model.ok) return { source: file, problems: model.problems };
  const idle = beside.value.tables.products && !history ? [readNothing()] : [];
  return {
    ...model.value,
    accounts: full.value,
    history,
    reps: reps.value,
    firms: firms.value,
    beside: history ? namedHistory(sources.beside) : {},
    notices: [...(chosen?.notices ?? []), ...model.notices],
    historyNotices: [
      ...beside.notices,
      ...idle,
      ...joined.notices,
      ...reps.notices,
      ...firms.notices,
      ...full.notices,
    ],
  };
}
