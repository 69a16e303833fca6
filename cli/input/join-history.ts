import {
  dayOf,
  found,
  readSecondTables,
  refused,
  type FieldMapping,
  type Model,
  type Problem,
  type ReadTables,
  type Result,
  type Table,
} from '#core';
import { historyNames, inSource, notMadeSense, type Beside } from './read-beside';

/** How the accounts are read, and what a model says of days and stages. */
export interface JoinedTo {
  readonly accounts: Table;
  readonly fields: readonly FieldMapping[];
  /** An ISO day, or null. */
  readonly asOf: string | null;
  /** The month that the model's fiscal years begin in. */
  readonly fiscalYear?: number;
  readonly stages?: Model['stages'];
}

type HistoryName = (typeof historyNames)[number];

const kinds = historyNames.filter((name) => name !== 'products');

function readSome(
  { tables }: Beside,
  names: readonly HistoryName[],
  { accounts, fields, asOf, fiscalYear, stages }: JoinedTo,
): Result<ReadTables> {
  const chosen = Object.fromEntries(
    [...names, 'products' as const].flatMap((name) => (tables[name] ? [[name, tables[name]]] : [])),
  );
  return readSecondTables(chosen, {
    accounts,
    fields,
    asOf: asOf === null ? null : dayOf(asOf),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(stages ? { stages } : {}),
  });
}

/** The problems of one table by itself. */
function problemsOf(
  name: Exclude<HistoryName, 'products'>,
  beside: Beside,
  to: JoinedTo,
): readonly Problem[] {
  const read = readSome(beside, [name], to);
  return read.ok ? [] : read.problems;
}

/**
 * Reads and joins the tables beside the accounts. What was found by its name alone and makes no sense is left out and
 * said; what the user named stands in the way, with every problem of every table.
 * @returns null where there is no table
 */
export function joinHistory(beside: Beside, to: JoinedTo): Result<ReadTables | null> {
  const given = kinds.filter((name) => beside.tables[name]);
  if (given.length === 0) return found(null);
  const all = readSome(beside, given, to);
  if (all.ok) return all;
  const wrong = new Map(given.map((name) => [name, problemsOf(name, beside, to)]));
  const source = (name: HistoryName): string => beside.sources[name] ?? name;
  if (!given.some((name) => beside.found.includes(name))) {
    return refused(given.flatMap((name) => inSource(wrong.get(name) ?? [], source(name))));
  }
  const sound = given.filter((name) => wrong.get(name)?.length === 0);
  const said = given.flatMap((name) => {
    const problems = wrong.get(name) ?? [];
    return problems.length > 0 ? [notMadeSense(name, source(name), problems)] : [];
  });
  if (sound.length === 0) return found(null, said);
  const rest = readSome(beside, sound, to);
  return rest.ok ? found(rest.value, [...said, ...rest.notices]) : rest;
}
