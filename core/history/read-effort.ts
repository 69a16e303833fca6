import type { FieldMapping } from '../accounts/field';
import { numberText } from '../values/number-text';
import { defineNotice, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { accountTexts, namesAccounts } from './account-texts';
import type { Effort } from './history';
import { joinAccounts, type JoinReport } from './join-accounts';
import { joinNotices } from './join-notices';
import { readAmounts, readTexts, type NumbersRead } from './read-cells';
import { currencyProblems, unreadNotices, withoutTotalRow, type ReadOptions } from './read-options';
import { readPeriods } from './read-periods';
import { recogniseEffort } from './recognise-effort';
import { textColumn } from './text-column';
import { missingColumn, wrongTable } from './wrong-table';

/** Effort, and how it was read. */
export interface EffortRead extends Effort {
  /** Of the rows that name an account rather than a segment; null where the table names segments alone. */
  readonly join: JoinReport | null;
  readonly fields: readonly FieldMapping[];
}

const eachIsOne = defineNotice(
  'effort/each-is-one',
  'no column counts pieces or hours, so each row counts as one',
);
const oneKind = defineNotice(
  'effort/one-kind',
  'no column says what kind of effort it is; all of it is called effort',
);
const byHours = defineNotice(
  'effort/hours',
  'effort is counted in hours, by "{header}"; "{other}" is left out',
);

function missing(table: Table, fields: readonly FieldMapping[]): readonly Problem[] {
  const has = (...keys: readonly string[]): boolean => fields.some(({ field }) => keys.includes(field));
  const named = namesAccounts(fields) || has('segment');
  const measured = has('kind', 'amount', 'hours', 'money');
  const problems = [
    ...(named ? [] : [missingColumn(table, 'which account or segment the effort was for')]),
    ...(measured ? [] : [missingColumn(table, 'what was done (its kind, pieces, hours or money)')]),
  ];
  const timed = has('period', 'hours', 'money');
  const doubtful = problems.length > 0 || !timed;
  const wrong = wrongTable(table, 'effort').filter(({ code }) => doubtful || code === 'history/is-deals');
  return wrong.length > 0 ? wrong : problems;
}

interface Measured {
  readonly amount: Float64Array;
  readonly money: Float64Array;
  readonly read: readonly NumbersRead[];
  readonly notices: readonly Problem[];
}

function readMeasures(table: Table, fields: readonly FieldMapping[], options: ReadOptions): Measured {
  const of = (key: string): FieldMapping | undefined => fields.find(({ field }) => field === key);
  const [hours, pieces, money] = [of('hours'), of('amount'), of('money')];
  const blank = new Float64Array(table.rowCount).fill(NaN);
  const counted = hours ?? pieces;
  const amount = counted && readAmounts(table, counted);
  const spent = money && readAmounts(table, money);
  const notices = [
    ...(amount ? unreadNotices(table, amount, 'number', options) : []),
    ...(spent ? unreadNotices(table, spent, 'amount', options) : []),
    ...(hours && pieces ? [byHours({ header: hours.header, other: pieces.header })] : []),
    ...(!amount && !spent ? [eachIsOne()] : []),
  ];
  return {
    amount: amount?.values ?? (spent ? blank : blank.map(() => 1)),
    money: spent?.values ?? blank,
    read: spent ? [spent] : [],
    notices,
  };
}

/**
 * Reads a table of effort: what was done for accounts or segments, in pieces, hours or money. See `recogniseEffort`.
 * @param given a header row and the host's own rows, without blank ones
 * @returns the effort, one entry a row, with notices about all that was counted or guessed; or every problem: no column
 *   for the account or segment, nothing that measures effort, mixed currencies, a table that is something else. O(rows)
 */
export function readEffort(given: Table, options: ReadOptions): Result<EffortRead> {
  const recognised = recogniseEffort(given, options.said);
  if (!recognised.ok) return recognised;
  const { table, notices: total } = withoutTotalRow(given);
  const { fields, notices } = recognised.value;
  const mapping = (key: string) => fields.find(({ field }) => field === key);
  const measured = readMeasures(table, fields, options);
  const currency = readTexts(table, mapping('currency'));
  const problems = [...missing(table, fields), ...currencyProblems(table, measured.read, currency, options)];
  if (problems.length > 0) return refused(problems);
  const segments = readTexts(table, mapping('segment'));
  const kinds = readTexts(table, mapping('kind'));
  const period = mapping('period');
  const periods = period && readPeriods(table, period, options.fiscalYear).read;
  const { account, join } = joinEffort(table, fields, segments, options);
  const effort: Effort = {
    count: table.rowCount,
    account,
    segment: segments && textColumn(segments),
    kind: textColumn(kinds ?? new Array<string>(table.rowCount).fill('effort')),
    period: periods?.values ?? new Float64Array(table.rowCount).fill(NaN),
    amount: measured.amount,
    money: measured.money,
  };
  return found({ ...effort, join, fields }, [
    ...notices,
    ...total,
    ...measured.notices,
    ...(kinds ? [] : [oneKind()]),
    ...(periods ? unreadNotices(table, periods, 'year, quarter, month or date', options) : []),
    ...(join ? joinNotices(join, 'rows of effort') : []),
    ...negativeNotices(effort),
  ]);
}

const negativeEffort = defineNotice(
  'effort/negative',
  '{count} {count|row holds|rows hold} negative effort or money; {count|it counts as it is|they count as they are}',
);

function negativeNotices({ amount, money }: Effort): readonly Problem[] {
  const count = amount.reduce((sum, each, row) => sum + (each < 0 || money[row]! < 0 ? 1 : 0), 0);
  return count > 0 ? [negativeEffort({ count: numberText(count) })] : [];
}

/** Joins the rows that name an account; those that name a segment instead are not missed. */
function joinEffort(
  table: Table,
  fields: readonly FieldMapping[],
  segments: readonly string[] | null,
  { accounts }: ReadOptions,
) {
  const account = new Int32Array(table.rowCount).fill(-1);
  if (!namesAccounts(fields)) return { account, join: null };
  const texts = accountTexts(table, fields);
  const all = [texts.id, texts.domain, texts.name];
  const rows = Array.from(account.keys()).filter(
    (row) => !segments?.[row] || all.some((each) => (each?.[row] ?? '') !== ''),
  );
  if (rows.length === 0) return { account, join: null };
  const of = (each: readonly string[] | null): string[] | null => each && rows.map((row) => each[row]!);
  const joined = joinAccounts(
    { id: of(texts.id), domain: of(texts.domain), name: of(texts.name) },
    rows.length,
    accounts,
  );
  rows.forEach((row, at) => {
    account[row] = joined.account[at]!;
  });
  return { account, join: joined.report };
}
