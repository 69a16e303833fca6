import type { Texts } from '../../coverage/covered-accounts';
import { fold } from '../../expr/fold';
import { onlyRegion, unknownName } from '../../segments/reserved-names';
import type { TextColumn } from '../../expr/columns';
import { blankRep, type Rep } from '../../values/rep';
import type { Table } from '../../values/table';
import { coveredAccounts } from '../covered-accounts';
import type { Run } from '../run-result';
import { sellersOf } from './starting-roles';

/** Of an owner's accounts so many must be in a segment or region for the owner to work it. */
const LEAST_SHARE = 0.1;
const unsaid = new Set([unknownName, onlyRegion].map(fold));

const repOf = (name: string, role: string, segments: readonly string[], regions: readonly string[]): Rep => ({
  ...blankRep,
  name,
  role,
  segments,
  regions,
});

/** The texts that at least a tenth of some rows have, the commonest first. */
function usual({ codes, values }: TextColumn | Texts, rows: readonly number[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = values[codes[row]!] ?? '';
    if (text !== '' && !unsaid.has(fold(text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * rows.length)
    .sort((one, other) => other[1] - one[1])
    .map(([text]) => text);
}

/** Rows by a text, in the order in which the texts come. */
function rowsBy(rows: readonly number[], textOf: (row: number) => string): ReadonlyMap<string, number[]> {
  const by = new Map<string, number[]>();
  for (const row of rows) {
    const text = textOf(row);
    if (text === '') continue;
    const known = by.get(text);
    if (known) known.push(row);
    else by.set(text, [row]);
  }
  return by;
}

/**
 * Reps to start a sheet of them from: the owners of the accounts in the market, each with the segments and regions of at least
 * a tenth of their accounts. Where no account has an owner, one seat for each cell of segment and region, to be named.
 * What the accounts do not tell stays blank.
 * @param table the accounts as they were given to the run
 * @param run that was told `coveredColumns`
 */
export function startingReps(table: Table, run: Run): readonly Rep[] {
  const accounts = coveredAccounts(table, run);
  const { segment, region, owner } = accounts;
  const role = run.model.roles?.find(({ quota }) => quota !== undefined)?.name ?? sellersOf([]);
  const market = Array.from({ length: accounts.count }, (_, row) => row).filter(
    (row) => accounts.inMarket[row] === 1,
  );
  const owners = rowsBy(market, (row) => (owner ? (owner.values[owner.codes[row]!] ?? '') : ''));
  if (owners.size > 0)
    return [...owners]
      .sort((one, other) => other[1].length - one[1].length)
      .map(([name, rows]) => repOf(name, role, usual(segment, rows), usual(region, rows)));
  const seats = rowsBy(market, (row) =>
    [segment, region]
      .map(({ codes, values }) => values[codes[row]!] ?? '')
      .filter((text) => text !== '' && !unsaid.has(fold(text)))
      .join(' '),
  );
  return [...seats].map(([name, rows]) =>
    repOf(`${role} ${name}`, role, usual(segment, rows), usual(region, rows)),
  );
}
