import type { FieldMapping } from '../accounts/field';
import type { Table } from '../values/table';
import type { AccountKeys } from './account-keys';
import { joinAccounts, type AccountTexts } from './join-accounts';
import { readTexts } from './read-cells';

/** The fields by which a second table names its accounts. */
const references = ['account id', 'domain', 'account'] as const;

/** True where some column names the account. */
export function namesAccounts(fields: readonly FieldMapping[]): boolean {
  return fields.some(({ field }) => (references as readonly string[]).includes(field));
}

/** What the rows of a second table call their account. */
export function accountTexts(table: Table, fields: readonly FieldMapping[]): AccountTexts {
  const of = (key: string) =>
    readTexts(
      table,
      fields.find(({ field }) => field === key),
    );
  return { id: of('account id'), domain: of('domain'), name: of('account') };
}

/**
 * The fields of deals that name no account, with the deals' names as the accounts' where at least half of them are: tables
 * made by hand call a customer just "Name".
 */
export function withNamesAsAccounts(
  table: Table,
  fields: readonly FieldMapping[],
  keys: AccountKeys,
): readonly FieldMapping[] {
  const names = fields.find(({ field }) => field === 'deal name');
  if (namesAccounts(fields) || names === undefined) return fields;
  const { report } = joinAccounts(
    { id: null, domain: null, name: readTexts(table, names) },
    table.rowCount,
    keys,
  );
  if (report.joined * 2 < table.rowCount || table.rowCount === 0) return fields;
  return fields.map((each) => (each === names ? { ...each, field: 'account' } : each));
}
