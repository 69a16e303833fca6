import type { FieldMapping } from '../accounts/field';
import { recognise } from '../accounts/recognise';
import type { Recognition } from '../accounts/recognition';
import { defineProblem, type Problem } from '../values/problem';
import type { Table } from '../values/table';
import { readTexts } from './read-cells';
import { recogniseEffort } from './recognise-effort';
import { recogniseSpend } from './recognise-spend';

/** What a second table is given as. */
export type SecondTableName = 'history' | 'spend' | 'effort' | 'reps' | 'firms';

const isAccounts = defineProblem(
  'history/is-accounts',
  'this is a list of accounts ({columns}), not the {given}; give it as the accounts, and the {given} beside it',
);
const isDeals = defineProblem(
  'history/is-deals',
  'this looks like a list of deals, not like {given}; give it as the history',
);
const isEffort = defineProblem(
  'history/is-effort',
  'this looks like effort, not like {given}; give it as the effort',
);
const isSpend = defineProblem(
  'history/is-spend',
  'this looks like spend by period, not like a list of deals; give it as the spend',
);
const areSwapped = defineProblem(
  'history/swapped',
  'the two tables are swapped: the first is a list of deals, the {given} is a list of accounts; give them the other way round',
);
const columnsMissing = defineProblem(
  'history/column-missing',
  'no column says {what}; the columns are {columns}',
);

const describing = new Set([
  ...['industry', 'employees', 'revenue', 'country', 'state', 'city', 'postal code', 'website', 'domain'],
  ...['founded', 'ownership', 'phone', 'parent', 'technologies', 'customer since', 'potential'],
]);

/** Columns that describe firms: two or more of them make a list of accounts. */
function describingColumns({ guesses }: Recognition): string[] {
  return guesses
    .filter(
      ({ field, confidence, filled }) =>
        field !== null && describing.has(field) && confidence >= 0.5 && filled > 0,
    )
    .map(({ header }) => header);
}

/** Whether a table is a list of accounts, for sure: two or more of its columns describe firms. */
export function readsLikeAccounts(recognition: Recognition): boolean {
  return recognition.accountsVerdict.accounts && describingColumns(recognition).length >= 2;
}

/** Whether more of a table's columns speak of reps than of firms: reps have regions and days to begin with, too. */
export const speaksOfReps = (recognition: Recognition, fields: readonly FieldMapping[]): boolean =>
  fields.length > describingColumns(recognition).length;

const listed = (headers: readonly string[]): string =>
  headers
    .slice(0, 12)
    .map((header) => `"${header}"`)
    .join(', ') + (headers.length > 12 ? ' and others' : '');

const kindOfEffort =
  /\b(?:leads?|activit(?:y|ies)|calls?|meetings?|e-?mails?|visits?|demos?|events?|headcount|hours|marketing|opportunities)\b/i;

/** Whether a table names kinds of effort, for sure: at least half of the kinds that it names are such. */
function namesEffort(table: Table): boolean {
  const effort = recogniseEffort(table);
  const kind = effort.ok ? effort.value.fields.find(({ field }) => field === 'kind') : undefined;
  const kinds = [...new Set(readTexts(table, kind) ?? [])].filter((text) => text !== '');
  return kinds.length > 0 && 2 * kinds.filter((text) => kindOfEffort.test(text)).length >= kinds.length;
}

/** What a table is if it is not what it was given as: accounts, effort, deals or spend; none where it is nothing known. */
export function wrongTable(table: Table, given: SecondTableName): readonly Problem[] {
  const recognition = recognise(table);
  if (readsLikeAccounts(recognition)) {
    return [isAccounts({ given, columns: listed(describingColumns(recognition).slice(0, 3)) })];
  }
  if (namesEffort(table)) {
    return given === 'effort' ? [] : [isEffort({ given: given === 'history' ? 'a list of deals' : given })];
  }
  if (given !== 'history' && recognition.accountsVerdict.looksLike === 'deals') return [isDeals({ given })];
  const spend = given === 'history' ? recogniseSpend(table) : null;
  const fields = spend?.ok ? spend.value.fields.map(({ field }) => field) : [];
  const periods = spend?.ok === true && spend.value.periods.columns.length > 0;
  return periods || (fields.includes('period') && fields.includes('amount')) ? [isSpend()] : [];
}

/** What a table of reps is if it is not that: accounts, where more of its columns describe firms than reps. */
export function wrongReps(table: Table, fields: readonly FieldMapping[]): readonly Problem[] {
  const recognition = recognise(table);
  if (speaksOfReps(recognition, fields) || !readsLikeAccounts(recognition)) return [];
  return [isAccounts({ given: 'reps', columns: listed(describingColumns(recognition).slice(0, 3)) })];
}

/**
 * Whether the accounts and a second table are swapped: the first lists deals, the second lists accounts.
 * @param given what the second table is given as
 */
export function swappedTables(accounts: Table, second: Table, given: SecondTableName): readonly Problem[] {
  if (recognise(accounts).accountsVerdict.looksLike !== 'deals') return [];
  return readsLikeAccounts(recognise(second)) ? [areSwapped({ given })] : [];
}

/** The problem that a column is not there: `no column says who the deal was with`. */
export function missingColumn(table: Table, what: string): Problem {
  return columnsMissing({ what, columns: listed(table.headers) });
}
