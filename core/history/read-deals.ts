import type { FieldMapping } from '../accounts/field';
import { numberText } from '../values/number-text';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import type { StageNames } from '../values/stage-names';
import type { Table } from '../values/table';
import { accountTexts, namesAccounts, withNamesAsAccounts } from './account-texts';
import { dealKinds } from './deal-kinds';
import { amountNotices, dayNotices, outcomeNotices } from './deal-notices';
import { dealOutcomes, type OutcomeRoad, type Outcomes } from './deal-outcomes';
import { OPEN, type Deals } from './history';
import { joinAccounts, type JoinReport } from './join-accounts';
import { joinNotices } from './join-notices';
import { productSpellings, spellingNotices, type ProductSpelling } from './product-spellings';
import { readAmounts, readDays, readFlags, readTexts, type NumbersRead } from './read-cells';
import { currencyProblems, unreadNotices, withoutTotalRow, type ReadOptions } from './read-options';
import { recogniseDeals } from './recognise-deals';
import { stageNamesOf, type StageGuess } from './recognise-stages';
import { uniqueDeals, type UniqueDeals } from './repeated-deals';
import { countTexts, textColumn } from './text-column';
import { missingColumn, wrongTable } from './wrong-table';

/** What deals are read with. */
export interface DealsOptions extends ReadOptions {
  /** The model's lists of stages; where there are any, they decide. */
  readonly stages?: readonly StageNames[];
  /** The products there are, for near misses. */
  readonly products?: readonly string[];
  /** The day on which each account became a customer, `NaN` where unknown; deals after it are expansion. */
  readonly customerSince?: ArrayLike<number>;
}

/** Deals, and how they were read. */
export interface DealsRead extends Deals {
  readonly join: JoinReport;
  /** Every stage with its count, what it was taken for and why. */
  readonly stages: readonly StageGuess[];
  /** The stages as the model keeps them. */
  readonly stageNames: readonly StageNames[];
  readonly outcomeBy: OutcomeRoad;
  /** Products that look like misspellings. */
  readonly spellings: readonly ProductSpelling[];
  /** Rows left out because their deal stands in another row. */
  readonly repeated: number;
  /** Which columns were read, and how. */
  readonly fields: readonly FieldMapping[];
}

const repeatedIds = defineNotice(
  'deals/repeated',
  '{count} {count|row repeats|rows repeat} the id of a deal, such as {example}, and {count|is|are} left out; the one decided last counts',
);

/** The columns of the table that deals are made of. */
interface DealCells {
  readonly amount: NumbersRead | null;
  readonly created: NumbersRead | null;
  readonly closed: NumbersRead | null;
  readonly isWon: NumbersRead | null;
  readonly isClosed: NumbersRead | null;
  readonly texts: (key: string) => string[] | null;
}

function readDealCells(table: Table, fields: readonly FieldMapping[]): DealCells {
  const of = (key: string): FieldMapping | undefined => fields.find(({ field }) => field === key);
  const numbers = (key: string, read: typeof readDays): NumbersRead | null => {
    const mapping = of(key);
    return mapping ? read(table, mapping) : null;
  };
  return {
    amount: numbers('converted amount', readAmounts) ?? numbers('amount', readAmounts),
    created: numbers('created', readDays),
    closed: numbers('closed', readDays),
    isWon: numbers('is won', readFlags),
    isClosed: numbers('is closed', readFlags),
    texts: (key) => readTexts(table, of(key)),
  };
}

function cellNotices(table: Table, cells: DealCells, options: ReadOptions): readonly Problem[] {
  const read = [
    [cells.amount, 'amount'],
    [cells.created, 'date'],
    [cells.closed, 'date'],
    [cells.isWon, 'yes or no'],
    [cells.isClosed, 'yes or no'],
  ] as const;
  return read.flatMap(([column, kind]) => (column ? unreadNotices(table, column, kind, options) : []));
}

/** Texts in which rows of one deal may differ. */
const telling = ['account id', 'domain', 'account', 'product', 'type', 'owner'];

const blanks = (count: number): Float64Array => new Float64Array(count).fill(NaN);

/** Puts deals together from the rows that count. */
function dealsOf(
  table: Table,
  cells: DealCells,
  { outcome }: Outcomes,
  kept: Int32Array | null,
  fields: readonly FieldMapping[],
  options: DealsOptions,
) {
  const rows = kept ?? Int32Array.from({ length: table.rowCount }, (_, row) => row);
  const count = rows.length;
  const numbers = (column: NumbersRead | null): Float64Array =>
    column ? Float64Array.from(rows, (row) => column.values[row]!) : blanks(count);
  const texts = (all: readonly string[] | null): string[] | null =>
    all ? Array.from(rows, (row) => all[row]!) : null;
  const named = accountTexts(table, fields);
  const whole = { id: texts(named.id), domain: texts(named.domain), name: texts(named.name) };
  const { account, report } = joinAccounts(whole, count, options.accounts);
  const became = Uint8Array.from(rows, (row) => outcome[row]!);
  const closed = numbers(cells.closed).map((day, deal) => (became[deal] === OPEN ? NaN : day));
  const created = numbers(cells.created);
  const days = { account, outcome: became, created, closed };
  const kind = dealKinds(days, texts(cells.texts('type')), options.accounts.count, options.customerSince);
  const products = texts(cells.texts('product'));
  const owners = texts(cells.texts('owner'));
  const deals: Deals = {
    ...days,
    count,
    amount: numbers(cells.amount),
    kind,
    product: products && textColumn(products),
    owner: owners && textColumn(owners),
  };
  return { deals, join: report };
}

function missing(table: Table, fields: readonly FieldMapping[], isMute: boolean): readonly Problem[] {
  const has = (key: string): boolean => fields.some(({ field }) => field === key);
  const named = namesAccounts(fields) ? [] : [missingColumn(table, 'which account a deal was with')];
  const told = has('stage') || has('is won') || has('closed');
  const outcome = told
    ? []
    : [missingColumn(table, 'what became of a deal (its stage, whether it was won, or when it closed)')];
  const problems = [...named, ...outcome];
  const doubtful = problems.length > 0 || isMute || (!has('stage') && !has('is won'));
  const wrong = doubtful ? wrongTable(table, 'history') : [];
  return wrong.length > 0 ? wrong : problems;
}

/**
 * Reads a table of deals (opportunities): recognises its columns, tells won, lost and open, joins the accounts, and says
 * what each deal was for. See `recogniseDeals`, `dealOutcomes`, `joinAccounts`, `dealKinds`.
 * @param table a header row and the host's own rows, without blank ones
 * @returns the deals in the table's order, with notices about all that was counted, left out or guessed; or every problem:
 *   no column for the account or the outcome, mixed currencies, a table that is something else. O(rows)
 */
export function readDeals(given: Table, options: DealsOptions): Result<DealsRead> {
  const recognised = recogniseDeals(given, options.said);
  if (!recognised.ok) return recognised;
  const { notices } = recognised.value;
  const { table, notices: total } = withoutTotalRow(given);
  const fields = withNamesAsAccounts(table, recognised.value.fields, options.accounts);
  const cells = readDealCells(table, fields);
  const converted = fields.some(({ field }) => field === 'converted amount');
  const mixed = currencyProblems(
    table,
    cells.amount ? [cells.amount] : [],
    converted ? null : cells.texts('currency'),
    options,
  );
  const stages = cells.texts('stage');
  const signs = {
    stages,
    isWon: cells.isWon?.values ?? null,
    isClosed: cells.isClosed?.values ?? null,
    closed: cells.closed?.values ?? null,
  };
  const asOf = options.asOf ?? NaN;
  const outcomes = dealOutcomes(table.rowCount, signs, options.stages ?? [], asOf);
  const isMute = outcomes?.outcome.every((each) => each === OPEN) ?? true;
  const problems = [...missing(table, fields, isMute), ...mixed];
  if (problems.length > 0 || !outcomes) return refused(problems);
  return assemble(table, cells, outcomes, fields, options, [...notices, ...total]);
}

function uniqueRows(cells: DealCells, outcome: Uint8Array): UniqueDeals {
  return uniqueDeals(cells.texts('deal id') ?? [], {
    outcome,
    closed: cells.closed?.values ?? [],
    amount: cells.amount?.values ?? [],
    created: cells.created?.values ?? [],
    texts: telling.map((key) => cells.texts(key)).filter((each) => each !== null),
  });
}

/** Puts the deals together with everything that should be known about them. */
function assemble(
  table: Table,
  cells: DealCells,
  outcomes: Outcomes,
  fields: readonly FieldMapping[],
  options: DealsOptions,
  notices: readonly Problem[],
): Result<DealsRead> {
  const { outcome, stages, road } = outcomes;
  const { rows, leftOut, example } = uniqueRows(cells, outcome);
  const { deals, join } = dealsOf(table, cells, outcomes, rows, fields, options);
  const header = fields.find(({ field }) => field === (road === 'flag' ? 'is won' : 'stage'))?.header ?? '';
  const blankStages = cells.texts('stage')?.filter((stage) => stage === '').length ?? 0;
  const spellings = deals.product ? productSpellings(countTexts(deals.product), options.products) : [];
  const value: DealsRead = {
    ...deals,
    join,
    stages,
    stageNames: stageNamesOf(stages),
    outcomeBy: road,
    spellings,
    repeated: leftOut,
    fields,
  };
  return found(value, [
    ...notices,
    ...outcomeNotices(deals, { road, stages, blankStages, header }),
    ...joinNotices(join, 'deals'),
    ...(leftOut > 0 ? [repeatedIds({ count: numberText(leftOut), example })] : []),
    ...cellNotices(table, cells, options),
    ...dayNotices(deals, options.asOf ?? NaN),
    ...amountNotices(deals, cells.amount !== null),
    ...spellingNotices(spellings, 'deals'),
  ]);
}
