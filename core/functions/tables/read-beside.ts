import { columnUnder } from '../../accounts/column-under';
import { withHistory } from '../../evidence/joined-columns';
import { readSecondTables, type Beside, type ReadTables } from '../../evidence/second-tables';
import { asOfDay } from '../../model/as-of-day';
import { readReps } from '../../history/read-reps';
import type { Model } from '../../model/model';
import { found, refused, type Problem, type Result } from '../../values/problem';
import type { Rep } from '../../values/rep';
import type { Table } from '../../values/table';

/** What a function over accounts and their history is given. */
export interface BesideArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly history?: Table;
  readonly effort?: Table;
  readonly reps?: Table;
}

/** The accounts with what the model reads of their history, and the history as it was read. */
export interface AccountsBeside {
  readonly accounts: Table;
  readonly history: ReadTables;
}

/** A problem of an argument says so. */
const inArgument =
  (name: string) =>
  (problem: Problem): Problem => {
    const { at = {} } = problem;
    const path = at.row === undefined ? name : `${name} row ${at.row}`;
    return at.cell === undefined && at.path === undefined ? { ...problem, at: { path } } : problem;
  };

/** A result whose problems and notices name the argument. */
function ofArgument<Value>(name: string, result: Result<Value>): Result<Value> {
  const named = inArgument(name);
  return result.ok ? found(result.value, result.notices.map(named)) : refused(result.problems.map(named));
}

/** Deals, or spend by account and period where the table is that. */
function readHistory(history: Table | undefined, beside: Beside): Result<ReadTables> {
  const read = readSecondTables(history ? { history } : {}, beside);
  if (read.ok || !history || !read.problems.some(({ code }) => code === 'history/is-spend')) return read;
  return readSecondTables({ spend: history }, beside);
}

/** History and effort, with the problems of both at once. */
function readTables({ history, effort }: BesideArguments, beside: Beside): Result<ReadTables> {
  const first = ofArgument('history', readHistory(history, beside));
  if (!effort) return first;
  const second = ofArgument('effort', readSecondTables({ effort }, beside));
  if (first.ok && second.ok) {
    return found({ ...first.value, effort: second.value.effort }, [...first.notices, ...second.notices]);
  }
  return refused([first, second].flatMap((read) => (read.ok ? [] : read.problems)));
}

/**
 * Reads what stands beside the accounts: a list of deals, or spend by account and period; and effort. Where the model
 * maps current spend or since when an account is a customer, and the accounts lack the column, the history fills it.
 * @param given its model has passed its check; its as-of day counts, and its names of stages
 */
export function readBeside(given: BesideArguments): Result<AccountsBeside> {
  const { accounts, model } = given;
  const { fields, stages } = model;
  const { fiscalYear } = model.settings;
  const read = readTables(given, {
    accounts,
    fields,
    asOf: asOfDay(model),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(stages ? { stages } : {}),
  });
  if (!read.ok) return read;
  const there = fields.filter(({ header }) => columnUnder(accounts, header) >= 0);
  const lacks = fields.some(
    (mapping) =>
      (mapping.field === 'current spend' || mapping.field === 'customer since') && !there.includes(mapping),
  );
  const filled = lacks ? withHistory(accounts, there, read.value) : found(accounts);
  if (!filled.ok) return filled;
  return found({ accounts: filled.value, history: read.value }, [...read.notices, ...filled.notices]);
}

/**
 * Reads the argument `reps`.
 * @returns who there is, or every problem, each with its cell of the block: `reps!C4`
 */
export function readRepsBeside(reps: Table): Result<readonly Rep[]> {
  const read = ofArgument('reps', readReps({ ...reps, name: 'reps' }));
  return read.ok ? found(read.value.reps, read.notices) : read;
}
