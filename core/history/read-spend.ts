import type { FieldMapping } from '../accounts/field';
import { fieldMapping } from '../accounts/field-mapping';
import { numberText } from '../values/number-text';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { accountTexts, namesAccounts } from './account-texts';
import { inFiscalYear } from './fiscal-year';
import type { Spend } from './history';
import { joinAccounts, type JoinReport } from './join-accounts';
import { joinNotices } from './join-notices';
import type { Period } from './parse-period';
import { productSpellings, spellingNotices, type ProductSpelling } from './product-spellings';
import { readAmounts, readTexts, type NumbersRead } from './read-cells';
import { currencyProblems, unreadNotices, withoutTotalRow, type ReadOptions } from './read-options';
import { readPeriods } from './read-periods';
import { recogniseSpend, type SpendTable } from './recognise-spend';
import { resolvePeriods } from './resolve-periods';
import { countTexts, textColumn } from './text-column';
import { missingColumn, wrongTable } from './wrong-table';

/** What spend is read with. */
export interface SpendOptions extends ReadOptions {
  /** The products there are, for near misses. */
  readonly products?: readonly string[];
}

/** Spend, and how it was read. */
export interface SpendRead extends Spend {
  /** Of the table's rows; a wide table has fewer rows than the spend, which has one a period. */
  readonly join: JoinReport;
  /** Products that look like misspellings. */
  readonly spellings: readonly ProductSpelling[];
  /** True where each period has a column of its own. */
  readonly wide: boolean;
  readonly fields: readonly FieldMapping[];
}

const wideRead = defineNotice(
  'spend/wide',
  'each of {count} columns is a period, from "{first}" to "{last}"',
);
const otherMeasure = defineNotice(
  'spend/other-measure',
  'the columns {headers} hold another measure by period and are left out',
);
const negativeSpend = defineNotice(
  'spend/negative',
  '{count} {count|amount is|amounts are} negative (credit notes), together {sum}; {count|it counts as it is|they count as they are}',
);
const blankPeriods = defineNotice(
  'spend/blank-period',
  '{count} {count|amount has no period; it is|amounts have no period; they are} left out of spend by year and growth',
);

/** The spend of a table cell by cell: its row, period and amount. */
interface SpendCells {
  readonly rows: Int32Array;
  readonly periods: readonly (Period | null)[];
  readonly amount: Float64Array;
  readonly read: readonly NumbersRead[];
  readonly notices: readonly Problem[];
}

function readLong(table: Table, fields: readonly FieldMapping[], options: ReadOptions): SpendCells {
  const amounts = readAmounts(
    table,
    fields.find(({ field }) => field === 'amount')!,
  );
  const { periods, read } = readPeriods(
    table,
    fields.find(({ field }) => field === 'period')!,
    options.fiscalYear,
  );
  return {
    rows: Int32Array.from({ length: table.rowCount }, (_, row) => row),
    periods,
    amount: amounts.values,
    read: [amounts],
    notices: [
      ...unreadNotices(table, amounts, 'amount', options),
      ...unreadNotices(table, read, 'year, quarter, month or date', options),
    ],
  };
}

function readWide(table: Table, { periods, guesses }: SpendTable, options: ReadOptions): SpendCells {
  const { columns, others } = periods;
  const read = columns.map(({ index, header }) => {
    const { reading } = guesses[index]!;
    return readAmounts(table, fieldMapping({ field: 'amount', header, kind: 'money', ...reading }));
  });
  const spans = columns.map(({ period }) => inFiscalYear(period, options.fiscalYear));
  const count = columns.length * table.rowCount;
  const names = columns.map(({ header }) => header);
  return {
    rows: Int32Array.from({ length: count }, (_, at) => Math.floor(at / columns.length)),
    periods: Array.from({ length: count }, (_, at) => spans[at % columns.length]!),
    amount: Float64Array.from({ length: count }, (_, at) => {
      return read[at % columns.length]!.values[Math.floor(at / columns.length)]!;
    }),
    read,
    notices: [
      wideRead({ count: columns.length, first: names[0] ?? '', last: names.at(-1) ?? '' }),
      ...(others.length > 0 ? [otherMeasure({ headers: others.map((each) => `"${each}"`).join(', ') })] : []),
      ...read.flatMap((each) => unreadNotices(table, each, 'amount', options)),
    ],
  };
}

function missing(table: Table, { fields, periods }: SpendTable): readonly Problem[] {
  const has = (key: string): boolean => fields.some(({ field }) => field === key);
  const wide = periods.columns.length > 0;
  const problems = [
    ...(namesAccounts(fields) ? [] : [missingColumn(table, 'which account spent')]),
    ...(wide || has('period')
      ? []
      : [missingColumn(table, 'when it was spent (a year, quarter, month or date)')]),
    ...(wide || has('amount') ? [] : [missingColumn(table, 'how much was spent')]),
  ];
  const doubtful = problems.length > 0 || (!wide && !has('product'));
  const wrong = doubtful ? wrongTable(table, 'spend') : [];
  return wrong.length > 0 ? wrong : problems;
}

function spendNotices({ amount, period }: Spend): readonly Problem[] {
  let [below, sum, undated] = [0, 0, 0];
  amount.forEach((money, at) => {
    if (money < 0) [below, sum] = [below + 1, sum + money];
    if (money === money && Number.isNaN(period[at]!)) undated += 1;
  });
  return [
    ...(below > 0 ? [negativeSpend({ count: numberText(below), sum: numberText(sum, 0) })] : []),
    ...(undated > 0 ? [blankPeriods({ count: numberText(undated) })] : []),
  ];
}

const daysOf = { 1: 30, 3: 91, 12: 365 } as const;

/**
 * Reads a table of spend: a row an account and period, or a row an account and a column a period, with or without
 * products. See `recogniseSpend`, `resolvePeriods`, `joinAccounts`.
 * @param given a header row and the host's own rows, without blank ones
 * @returns the spend, one entry a cell that is not blank, with notices about all that was counted or guessed; or every
 *   problem: no column for the account, the period or the amount, mixed currencies, periods of two lengths, a table that
 *   is something else. O(cells)
 */
export function readSpend(given: Table, options: SpendOptions): Result<SpendRead> {
  const recognised = recogniseSpend(given, options.said);
  if (!recognised.ok) return recognised;
  const { table, notices: total } = withoutTotalRow(given);
  const { fields, periods, notices } = recognised.value;
  const absent = missing(table, recognised.value);
  if (absent.length > 0) return refused(absent);
  const wide = periods.columns.length > 0;
  const cells = wide ? readWide(table, recognised.value, options) : readLong(table, fields, options);
  const mapping = (key: string) => fields.find(({ field }) => field === key);
  const resolved = resolvePeriods(cells.periods, options.fiscalYear);
  const mixed = currencyProblems(table, cells.read, readTexts(table, mapping('currency')), options);
  if (!resolved.ok || mixed.length > 0) return refused([...mixed, ...(resolved.ok ? [] : resolved.problems)]);
  const { account, report } = joinAccounts(accountTexts(table, fields), table.rowCount, options.accounts);
  const spend = spendOf(cells, resolved.value, account, readTexts(table, mapping('product')));
  const spellings = spend.product ? productSpellings(countTexts(spend.product), options.products) : [];
  return found({ ...spend, join: report, spellings, wide, fields }, [
    ...notices,
    ...total,
    ...cells.notices,
    ...resolved.notices,
    ...joinNotices(report, 'rows of spend'),
    ...spendNotices(spend),
    ...spellingNotices(spellings, wide ? 'amounts' : 'rows of spend'),
  ]);
}

/** Puts spend together from the cells that are not blank. */
function spendOf(
  { rows, amount }: SpendCells,
  { starts, months }: { readonly starts: Float64Array; readonly months: 1 | 3 | 12 },
  account: Int32Array,
  products: readonly string[] | null,
): Spend {
  const kept = Int32Array.from(Array.from(amount.keys()).filter((at) => !Number.isNaN(amount[at]!)));
  const product = products && textColumn(Array.from(kept, (at) => products[rows[at]!]!));
  return {
    count: kept.length,
    account: kept.map((at) => account[rows[at]!]!),
    period: Float64Array.from(kept, (at) => starts[at]!),
    periodDays: daysOf[months],
    amount: Float64Array.from(kept, (at) => amount[at]!),
    product,
  };
}
