import { columnUnder } from '../accounts/column-under';
import { fold } from '../expr/fold';
import type { Model } from '../model/model';
import { readAccountModel } from '../model/sheet/read-account-model';
import { accountRows } from '../values/account-rows';
import { isBlankCell, type Cell, type Rows } from '../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { ModelSpec, Spec } from '../values/spec';
import { readOverrides } from './read-overrides';
import type { AccountsArgument } from './accounts-argument';
import type { Reserve } from './reserve';

/** An argument as a host hands it over: one cell, a block of cells, or nothing. */
export type Argument = Cell | Rows | undefined;

const argumentMissing = defineProblem('argument-missing', 'add {label} as argument {place}: {usage}');
const modelMissing = defineProblem(
  'model-missing',
  'add MODEL as the second argument: ={name}(Accounts[#All], MODEL)',
);
const tooMany = defineProblem('too-many-arguments', '{name} takes {most} arguments, not {count}: {usage}');
const needsBlock = defineProblem(
  'needs-block',
  'accounts: a block of accounts with a header row is needed, such as Accounts[#All]; "{value}" is one cell',
);
const noHeaders = defineProblem('headers-empty', 'headers: the header row is blank');
const noAccounts = defineProblem(
  'accounts-empty',
  'accounts: the block has a header but no accounts below it',
);
const noFieldInRow = defineProblem(
  'headers-foreign',
  'accounts: the first row has no header that names a field of the model; row 1 holds {cells}',
);
const noFieldInHeaders = defineProblem(
  'headers-argument-foreign',
  'headers: none of them names a field of the model; they hold {cells}',
);
const needsModel = defineProblem(
  'needs-model',
  'model: "{value}" is not a model; give the range MODEL, or the text "starter"',
);

/** The usage line of a function: `SEGMENT(accounts, model, [headers])`. */
export function usageOf(name: string, params: Readonly<Record<string, Spec>>): string {
  const shown = Object.entries(params).map(([key, spec]) => (spec.optional ? `[${key}]` : key));
  return `${name}(${shown.join(', ')})`;
}

const isGrid = (argument: Argument): argument is Rows => Array.isArray(argument);

/** True for an argument that was left out: nothing, a blank cell, or a block without cells. */
function isMissing(argument: Argument): boolean {
  if (isGrid(argument)) return argument.length === 0 || (argument.length === 1 && argument[0]?.length === 0);
  return isBlankCell(argument);
}

const asGrid = (argument: Argument): Rows => (isGrid(argument) ? argument : [[argument ?? null]]);

function readAccounts(argument: Argument, headers: Argument): Result<AccountsArgument> {
  if (!isGrid(argument)) return refused([needsBlock({ value: String(argument) })]);
  if (isMissing(headers)) {
    const read = accountRows(argument);
    return read.rowCount === 0 ? refused([noAccounts()]) : found({ ...read, headed: true });
  }
  const grid = asGrid(headers);
  const header = grid.length === 1 ? (grid[0] ?? []) : grid.map((row) => row[0] ?? null);
  if (header.every((cell) => isBlankCell(cell))) return refused([noHeaders()]);
  return found({ ...accountRows(argument, header), headed: false });
}

/** What arguments are read beside: the accounts of the call, and what reads accounts without a model. */
interface Context {
  /** Undefined for a function that takes none; refused where what is wrong with them is said already. */
  readonly accounts: Result<AccountsArgument> | undefined;
  /** The header row came apart from the accounts. */
  readonly hasHeaders: boolean;
  readonly reserve: () => Reserve;
}

/** The one cell of an argument; null for a block of several. */
function singleCell(argument: Argument): Cell | undefined {
  if (!isGrid(argument)) return argument;
  return argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : null;
}

const isStarter = (cell: Cell | undefined): boolean => typeof cell === 'string' && fold(cell) === 'starter';

/** A model that is one of several says which of them a mistake is in: `after!E14`. */
function ofModel(key: string, read: Result<unknown>): Result<unknown> {
  if (read.ok || key === 'model') return read;
  return refused(
    read.problems.map((problem) => {
      const cell = problem.at?.cell?.replace(/^Model!/, `${key}!`);
      return cell === undefined ? problem : { ...problem, at: { ...problem.at, cell } };
    }),
  );
}

function readModel(argument: Argument, context: Context, spec?: ModelSpec): Result<unknown> {
  const { accounts, reserve } = context;
  const single = singleCell(argument);
  if (isStarter(single) && accounts)
    return accounts.ok ? reserve().starterModel(accounts.value.table) : refused([]);
  if (!isGrid(argument) || argument.every((row) => row.length < 2)) {
    return refused([needsModel({ value: String(single ?? 'the range') })]);
  }
  return spec?.whole ? reserve().readModelSheet(argument) : readAccountModel(argument);
}

/** Columns of a block of named lines: name and from. No Model sheet is that narrow. */
const LINE_COLUMNS = 2;

function readModelOrLines(key: string, argument: Argument, context: Context): Result<unknown> {
  const { accounts } = context;
  const beyond = (row: readonly Cell[], column: number) =>
    row.slice(column).some((cell) => !isBlankCell(cell));
  const grid = asGrid(argument);
  const isNarrow = !grid.some((row) => beyond(row, LINE_COLUMNS));
  if (isNarrow && grid.some((row) => beyond(row, 1))) return context.reserve().readLines(key, grid);
  // What is wrong with the accounts is not said yet: they may be plain numbers.
  if (accounts?.ok === false && isStarter(singleCell(argument))) return accounts;
  return readModel(argument, context);
}

function readOne(spec: Spec, key: string, argument: Argument, context: Context): Result<unknown> {
  switch (spec.kind) {
    case 'model':
      return ofModel(key, readModel(argument, context, spec));
    case 'model or lines':
      return readModelOrLines(key, argument, context);
    case 'headers':
      return found(asGrid(argument)[0] ?? []);
    case 'overrides':
      return readOverrides(asGrid(argument));
    case 'table':
      return found(accountRows(asGrid(argument)).table);
    case 'accounts':
      return context.accounts ?? refused([]);
    case 'accounts or elements':
      return found({
        accounts: context.accounts ?? refused([]),
        elements: context.hasHeaders ? null : asGrid(argument),
      });
    default:
      return context.reserve().readValue(spec, key, asGrid(argument));
  }
}

/** Where the model stands in every function that takes one alone. */
const MODEL_PLACE = 2;

function missing(name: string, params: Readonly<Record<string, Spec>>, spec: Spec, place: number): Problem {
  const isModel = spec.kind === 'model' || spec.kind === 'model or lines';
  if (isModel && place === MODEL_PLACE) return modelMissing({ name });
  return argumentMissing({ label: spec.label.toLowerCase(), place, usage: usageOf(name, params) });
}

/** Cells of a first row that a problem shows. */
const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

/** Accounts of which no column is one that the model reads: mostly a block without its header row. */
export function checkHeaders({ table, headed }: AccountsArgument, { fields }: Model): Problem[] {
  if (fields.length === 0 || fields.some(({ header }) => columnUnder(table, header) >= 0)) return [];
  const shown = table.headers.slice(0, MOST_SHOWN).map((header) => header.slice(0, LONGEST_SHOWN));
  const cells = shown.join(', ') + (table.headers.length > MOST_SHOWN ? ' …' : '');
  return [(headed ? noFieldInRow : noFieldInHeaders)({ cells })];
}

/**
 * Reads the arguments of a call by the specs of its parameters: all mistakes at once, each naming its argument.
 * @param args by position, as a host hands them over; null, undefined and blank are "left out"
 * @param reserve what few calls need, asked for when a call needs it
 */
export function readArguments(
  name: string,
  params: Readonly<Record<string, Spec>>,
  args: readonly Argument[],
  reserve: () => Reserve,
): Result<Readonly<Record<string, unknown>>> {
  const specs = Object.entries(params);
  if (args.length > specs.length) {
    return refused([tooMany({ name, most: specs.length, count: args.length, usage: usageOf(name, params) })]);
  }
  const at = (kind: Spec['kind']) => args[specs.findIndex(([, spec]) => spec.kind === kind)];
  const problems: Problem[] = [];
  const read: Record<string, unknown> = {};
  const accounts =
    specs[0]?.[1].kind !== 'accounts' && specs[0]?.[1].kind !== 'accounts or elements'
      ? undefined
      : isMissing(args[0])
        ? refused([])
        : readAccounts(args[0], at('headers'));
  const context: Context = { accounts, hasHeaders: !isMissing(at('headers')), reserve };
  specs.forEach(([key, spec], place) => {
    const argument = args[place];
    if (isMissing(argument)) {
      if (!spec.optional) problems.push(missing(name, params, spec, place + 1));
      return;
    }
    const value = readOne(spec, key, argument, context);
    if (value.ok) read[key] = value.value;
    else problems.push(...value.problems);
    if (value.ok && spec.kind === 'model' && accounts?.ok) {
      problems.push(...checkHeaders(accounts.value, value.value as Model));
    }
  });
  return problems.length > 0 ? refused(problems) : found(read);
}
