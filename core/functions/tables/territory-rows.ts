import { carveAccounts } from '../../model/carve-accounts';
import { carveColumns } from '../../model/carve-input';
import type { Model } from '../../model/model';
import { refillAccounts } from '../../model/refill-accounts';
import { run } from '../../model/run';
import type { Territories } from '../../model/territories';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readRepsBeside } from './read-beside';

/** How books are made: all anew as fair as can be, or what has gone stale back to the pool and full books out of it. */
export const bookPlans = ['carve', 'refill'] as const;
export type BookPlan = (typeof bookPlans)[number];

/** What `CARVE` and `BOOKS` are given. */
export interface TerritoryArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly reps: Table;
  readonly role?: string;
  readonly plan?: BookPlan;
}

function territoriesOf({ accounts, model, reps, role, plan }: TerritoryArguments): Result<Territories> {
  const read = readRepsBeside(reps);
  if (!read.ok) return read;
  const done = run(accounts, model, carveColumns(model));
  if (!done.ok) return done;
  const make = plan === 'refill' ? refillAccounts : carveAccounts;
  const made = make(accounts, done.value, read.value, role);
  return made.ok ? found(made.value, [...read.notices, ...done.notices, ...made.notices]) : made;
}

/** One cell function a column of `CARVE`: the owner, why, and who had the account before where that was somebody else. */
export function carveCells(given: TerritoryArguments): Result<readonly ((row: number) => Cell)[]> {
  const made = territoriesOf(given);
  if (!made.ok) return made;
  const { ownerOf, ownerBefore, reasonOf } = made.value;
  const from = (row: number): Cell => (ownerBefore(row) === ownerOf(row) ? null : ownerBefore(row));
  const before = (row: number): Cell => (reasonOf(row) === 'outside the market' ? null : from(row));
  return found([ownerOf, reasonOf, before], made.notices);
}

/** The rows of `BOOKS`: all books, each, and what is in none. */
export function bookRows(given: TerritoryArguments): Result<Cell[][]> {
  const made = territoriesOf(given);
  if (!made.ok) return made;
  const { role, books } = made.value;
  return found(
    books.map((row) => [
      ...[row.book, role, row.accounts, row.potential, row.hours ?? '', row.viable ?? ''],
      ...[row.movedIn ?? '', row.movedOut ?? '', row.fromFair ?? '', row.bound ?? '', row.gap ?? ''],
      row.findings.map(({ message }) => message).join('; '),
    ]),
    made.notices,
  );
}
