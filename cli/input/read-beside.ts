import {
  defineNotice,
  defineProblem,
  fold,
  found,
  outputBanner,
  problemText,
  refused,
  secondTableKind,
  type Problem,
  type Result,
  type SecondTables,
  type Table,
} from '#core';
import { readTables, type FileTables } from '#files';
import type { FileAccounts } from './read-accounts';
import { readFile } from './read-file';

/** The tables that may stand beside the accounts, as their options are called. */
export const besideNames = ['history', 'spend', 'effort', 'products', 'reps', 'firms'] as const;
export type BesideName = (typeof besideNames)[number];

/** Those whose rows are joined to the accounts, with the products that their names are held against. */
export const historyNames = ['history', 'spend', 'effort', 'products'] as const;

/** The file that was named for each of them: `deals.csv`, `book.xlsx`, `book.xlsx#Deals`. */
export type BesideFiles = Readonly<Partial<Record<BesideName, string>>>;

/** Tables beside the accounts, each with where it came from. */
export interface Beside {
  readonly tables: SecondTables & { readonly reps?: Table; readonly firms?: Table };
  /** As it was named: a file, or a file and its sheet. */
  readonly sources: BesideFiles;
  /** Those that nobody named: they were found in the workbook of the accounts. */
  readonly found: readonly BesideName[];
}

const severalSheets = defineProblem(
  'several-sheets',
  'none of the sheets of "{file}" looks like {what}: name one of them, as {file}#{first}; they are {sheets}',
);
const accountsAgain = defineProblem(
  'accounts-again',
  '"{file}" is the file of the accounts: give the {what} in another file, or name a sheet, as BOOK.xlsx#Sheet',
);
const textSheet = defineProblem(
  'text-sheet',
  '"{file}" is a text file and has no sheet "{sheet}": leave #{sheet} out',
);
const noRows = defineProblem(
  'no-rows',
  '"{file}" has a header row and no rows below it, so there is no {what}',
);
const sheetsFound = defineNotice(
  'beside/sheets-found',
  'sheets of the workbook are read beside the accounts: {sheets}; to read others name them yourself, as --history BOOK.xlsx#Sheet',
);
const sheetNotRead = defineNotice(
  'beside/sheet-not-read',
  'the sheet "{sheet}" of the workbook looks like {what}, but was not read: {why}',
);

/** What a sheet of products is usually called; other tables tell by their columns what they are. */
const productSheets = ['products', 'product list', 'price list'];

const isKind = (what: BesideName, table: Table): boolean =>
  what === 'products' ? productSheets.includes(fold(table.name ?? '')) : secondTableKind(table) === what;

/** Of several such tables the longest. */
function longestOf(what: BesideName, tables: readonly Table[]): Table | undefined {
  const own = tables.filter((table) => isKind(what, table));
  return own.reduce<Table | undefined>(
    (best, each) => (best && best.rowCount >= each.rowCount ? best : each),
    undefined,
  );
}

/** Sheets that we wrote ourselves are no input. */
const isOutput = ({ rows }: Table): boolean => rows[0]?.[0] === outputBanner;

/** A file's name and the sheet that stands behind `#`, where it is a workbook's. */
function splitSheet(said: string): { readonly file: string; readonly sheet?: string } {
  const parts = /^(.*\.(?:xlsx|xlsm|csv|tsv|txt))#(.+)$/i.exec(said);
  return parts ? { file: parts[1]!, sheet: parts[2]! } : { file: said };
}

/** A file's name without the sheet behind it. */
export const withoutSheet = (said: string): string => splitSheet(said).file;

function chooseSheet(what: BesideName, { tables, file }: FileTables): Result<Table> {
  const own = tables.filter((table) => !isOutput(table));
  const [only] = own;
  const chosen = longestOf(what, own) ?? (own.length === 1 ? only : undefined);
  if (chosen) return found(chosen);
  const sheets = own.map(({ name }) => `"${name ?? ''}"`).join(', ');
  return refused([severalSheets({ file, what, first: only?.name ?? 'Sheet', sheets })]);
}

async function readBesideFile(what: BesideName, said: string, accounts: string): Promise<Result<Table>> {
  const { file, sheet } = splitSheet(said);
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const read = await readTables(bytes.value, file, sheet === undefined ? {} : { sheet });
  if (!read.ok) return read;
  const { kind, tables } = read.value;
  if (kind === 'csv' && file === accounts) return refused([accountsAgain({ file, what })]);
  if (kind === 'csv' && sheet !== undefined) return refused([textSheet({ file, sheet })]);
  const chosen = sheet === undefined ? chooseSheet(what, read.value) : found(tables[0]!);
  if (!chosen.ok) return chosen;
  return chosen.value.rowCount === 0
    ? refused([noRows({ file: said, what })])
    : found(chosen.value, read.notices);
}

/** Problems that do not name their place are given that of their table. */
export function inSource(problems: readonly Problem[], source: string): readonly Problem[] {
  return problems.map((problem) =>
    problem.at?.cell !== undefined || problem.message.includes(withoutSheet(source))
      ? problem
      : { ...problem, at: { path: source } },
  );
}

/** The sheets of the accounts' own workbook that hold tables beside them. */
function foundSheets(file: string, { others }: FileAccounts, names: readonly BesideName[]): BesideFiles {
  const sheets = names.map((what) => [what, longestOf(what, others)?.name] as const);
  // A list of products alone tells nothing.
  const isHistory = sheets.some(
    ([what, sheet]) => !['products', 'reps', 'firms'].includes(what) && sheet !== undefined,
  );
  return Object.fromEntries(
    sheets.flatMap(([what, sheet]) =>
      sheet === undefined || (what === 'products' && !isHistory) ? [] : [[what, `${file}#${sheet}`]],
    ),
  );
}

/**
 * Reads the tables beside the accounts: the files that were named, each a csv or a workbook (of several sheets the one
 * behind `#`, else the longest that looks like such a table). Where none is named, sheets of the accounts' own workbook
 * that look like them; what cannot be read of those is said, and stands in nobody's way. Who there is, and how many firms, is looked for
 * apart from the history.
 * @param file the file of the accounts
 * @param names which of them the command reads
 */
export async function readBeside(
  said: BesideFiles,
  file: string,
  accounts: FileAccounts,
  names: readonly BesideName[],
): Promise<Result<Beside>> {
  const groups = [historyNames, ['reps'] as const, ['firms'] as const].map((group) =>
    group.filter((name) => names.includes(name)),
  );
  const unsaid = groups.filter((group) => group.every((name) => said[name] === undefined)).flat();
  const wanted = { ...foundSheets(file, accounts, unsaid), ...said };
  const tables: Partial<Record<BesideName, Table>> = {};
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const what of besideNames) {
    const source = wanted[what];
    if (source === undefined) continue;
    const table = await readBesideFile(what, source, file);
    const { sheet = '' } = splitSheet(source);
    if (table.ok) {
      tables[what] = table.value;
      notices.push(...table.notices);
    } else if (said[what] === undefined) {
      const why = table.problems.map(problemText).join('; ');
      notices.push(sheetNotRead({ sheet, what, why }));
    } else problems.push(...inSource(table.problems, source));
  }
  if (problems.length > 0) return refused(problems);
  const sheets = besideNames.flatMap((what) => {
    const table = tables[what];
    return said[what] === undefined && table ? [`"${table.name ?? ''}" as ${what}`] : [];
  });
  const told = sheets.length > 0 ? [sheetsFound({ sheets: sheets.join(', ') })] : [];
  return found({ tables, sources: wanted, found: unsaid }, [...told, ...notices]);
}

/** Says that a table that was found could not be made sense of. */
export const notMadeSense = (what: BesideName, source: string, problems: readonly Problem[]): Problem =>
  sheetNotRead({
    sheet: splitSheet(source).sheet ?? source,
    what,
    why: problems.map(problemText).join('; '),
  });
