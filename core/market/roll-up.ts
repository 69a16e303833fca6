import type { Frame } from '../expr/columns';
import { rowCounts } from '../expr/row-counts';
import { sumOf } from '../stats/sum-of';
import { tallyRows, type GroupTally, type RowCounts } from '../stats/tally';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { groupKey, type GroupKey } from './group-keys';
import { compareGroups, layerOrder, placesOf } from './group-order';
import { tallyPossible } from './possible-rows';

const keyMissing = defineProblem('roll-up-field', 'there is no column "{field}" to roll up by');
const keyKind = defineProblem(
  'roll-up-field-kind',
  'accounts cannot be rolled up by "{field}": only by a category, an id, a flag or a computed text',
);
const measureMissing = defineProblem('roll-up-measure', 'there is no column "{field}" to add up');
const measureKind = defineProblem(
  'roll-up-measure-kind',
  '"{field}" is not a number or money field, so it has no sum',
);

/** One measure of one group. */
export interface RollUpSum {
  /** Of the accounts that are surely in the group. */
  readonly value: number;
  /** Of these and of those that may be in it. Not below `value` as long as no amount is negative. */
  readonly possible: number;
  /** In how many accounts of the group the value is blank. */
  readonly unknown: number;
}

/** One group, subtotal or the total. */
export interface RollUpRow {
  /** A text a key, null for blank; a subtotal has only the first ones, the total none. */
  readonly keys: readonly (string | null)[];
  readonly accounts: number;
  /** These and the accounts that may be in the group. */
  readonly possibleAccounts: number;
  /** In the order of the measures. */
  readonly sums: readonly RollUpSum[];
}

/** Accounts and sums by groups, each subtotal after its groups and the total last. */
export interface RollUp {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly rows: readonly RollUpRow[];
}

/** Adds up tallies that share their first `level` keys. */
function merged(tallies: readonly GroupTally[], level: number): ReadonlyMap<string, GroupTally> {
  const groups = new Map<string, GroupTally[]>();
  for (const tally of tallies) {
    const name = tally.keys.slice(0, level).join();
    const group = groups.get(name);
    if (group) group.push(tally);
    else groups.set(name, [tally]);
  }
  return new Map([...groups].map(([name, group]) => [name, mergedTally(group, level)]));
}

function mergedTally(group: readonly GroupTally[], level: number): GroupTally {
  const [first] = group;
  if (!first) throw new Error('a group without a tally');
  if (group.length === 1 && first.keys.length === level) return first;
  return {
    keys: first.keys.slice(0, level),
    accounts: sumOf(group.map(({ accounts }) => accounts)),
    sums: first.sums.map((_, at) => sumOf(group.map(({ sums }) => sums[at] ?? 0))),
    unknown: first.unknown.map((_, at) => sumOf(group.map(({ unknown }) => unknown[at] ?? 0))),
  };
}

const emptyTally = (keys: readonly number[], measures: number): GroupTally => ({
  keys,
  accounts: 0,
  sums: Array.from({ length: measures }, () => 0),
  unknown: Array.from({ length: measures }, () => 0),
});

interface Interval {
  readonly sure: GroupTally;
  readonly extra: GroupTally;
}

/** The groups of one level, with what else may be in them; the total holds every account, so nothing else may be in it. */
function intervalsOf(
  sure: ReadonlyMap<string, GroupTally>,
  extra: ReadonlyMap<string, GroupTally>,
): Interval[] {
  const intervals = [...sure].map(([name, tally]) => ({
    sure: tally,
    extra: extra.get(name) ?? emptyTally(tally.keys, tally.sums.length),
  }));
  const onlyPossible = [...extra].filter(([name]) => !sure.has(name));
  return [
    ...intervals,
    ...onlyPossible.map(([, tally]) => ({ sure: emptyTally(tally.keys, tally.sums.length), extra: tally })),
  ];
}

function rowOf({ sure, extra }: Interval, keys: readonly GroupKey[]): RollUpRow {
  return {
    keys: sure.keys.map((code, at) => keys[at]?.texts[code] ?? null),
    accounts: sure.accounts,
    possibleAccounts: sure.accounts + extra.accounts,
    sums: sure.sums.map((value, at) => ({
      value,
      possible: sumOf([value, extra.sums[at] ?? 0]),
      unknown: sure.unknown[at] ?? 0,
    })),
  };
}

function levelsOf(
  keys: readonly GroupKey[],
  values: readonly Float64Array[],
  length: number,
  counts?: RowCounts,
): Interval[] {
  const codes = keys.map((key) => ({ codes: key.codes, size: key.texts.length }));
  let sure = merged(tallyRows(codes, values, length, counts), keys.length);
  const intervals: Interval[] = [];
  for (let level = keys.length; level >= 0; level--) {
    if (level < keys.length) sure = merged([...sure.values()], level);
    // Of no account there is no group, but there is a total.
    if (level === 0 && sure.size === 0) sure = new Map([['', emptyTally([], values.length)]]);
    const extra = level === 0 ? [] : tallyPossible(keys.slice(0, level), values, counts);
    intervals.push(...intervalsOf(sure, merged(extra, level)));
  }
  return intervals;
}

/** The columns asked for, or every name that is no such column. */
function columnsFor(frame: Frame, by: readonly string[], measures: readonly string[]) {
  const problems: Problem[] = [];
  const keys = by.flatMap((name) => {
    const key = groupKey(frame, name);
    if (!key) problems.push((frame.columns.has(name) ? keyKind : keyMissing)({ field: name }));
    return key ? [key] : [];
  });
  const values = measures.flatMap((name) => {
    const column = frame.columns.get(name);
    if (column?.kind === 'number') return [column.values];
    problems.push((column ? measureKind : measureMissing)({ field: name }));
    return [];
  });
  return { keys, values, problems };
}

/**
 * Rolls accounts up by one or more columns: how many, and what the measures sum to, by group, with subtotals by the
 * first keys and a total. Each account is in one group, so subtotals are the sums of their groups: exactly, for amounts
 * in whole cents. Where the frame has a column `possible NAME` beside a key, its accounts are counted as possible in
 * that group too; subtotals and total count each account once, so their possible figures are not sums of groups'.
 * The order of the rows changes nothing.
 *
 * @param frame - account fields and the columns of a run
 * @param by - text or truth columns; none gives the total alone
 * @param measures - number columns; a blank adds nothing and is counted as unknown
 * @param order - the texts of a key in the order wanted; others follow by their letters, blank is last. Layers have
 *   theirs: SOM, SAM, TAM, Outside
 * Cost: O(rows × (keys + measures)), twice for accounts with a possible group.
 */
export function rollUp(
  frame: Frame,
  by: readonly string[],
  measures: readonly string[],
  order: ReadonlyMap<string, readonly string[]> = new Map(),
): Result<RollUp> {
  const { keys, values, problems } = columnsFor(frame, by, measures);
  if (problems.length > 0) return refused(problems);
  const places = keys.map(({ texts }, at) => {
    const name = by[at] ?? '';
    return placesOf(texts, order.get(name) ?? (name === 'layer' ? layerOrder : []));
  });
  const intervals = levelsOf(keys, values, frame.length, rowCounts(frame, measures));
  intervals.sort((one, other) => compareGroups(one.sure.keys, other.sure.keys, places));
  return found({ by, measures, rows: intervals.map((interval) => rowOf(interval, keys)) });
}
