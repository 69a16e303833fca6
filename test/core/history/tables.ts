import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { recognise } from '../../../core/accounts/recognise';
import { accountKeys, type AccountKeys } from '../../../core/history/account-keys';
import type { Cell } from '../../../core/values/cell';
import { headerNames } from '../../../core/values/header-names';
import type { Problem, Result } from '../../../core/values/problem';
import type { Table } from '../../../core/values/table';

/** A table of rows, the first of them its header. */
export function tableOf(rows: readonly (readonly Cell[])[], name?: string): Table {
  const headers = headerNames(rows[0] ?? []);
  return { ...(name === undefined ? {} : { name }), headers, rows, firstRow: 1, rowCount: rows.length - 1 };
}

/** A CSV file beside the project; null where it is absent, which is said. */
export function tableFromFile(path: string): Table | null {
  if (!existsSync(path)) {
    process.stdout.write(`${path} is absent: its test has nothing to look at\n`);
    return null;
  }
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true });
  return tableOf(
    data.map((row, at) => (at === 0 ? row : row.map((cell) => (cell === '' ? null : cell)))),
    'deals',
  );
}

/** The keys of accounts as the importer recognises them. */
export const keysOf = (accounts: Table): AccountKeys => accountKeys(accounts, recognise(accounts).fields);

/** The value of a result that must be there. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

/** What a result says: its notices, or its problems. */
export function messagesOf(result: Result<unknown>): string[] {
  const said: readonly Problem[] = result.ok ? result.notices : result.problems;
  return said.map(({ message }) => message);
}
