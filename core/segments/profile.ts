import type { Frame } from '../expr/columns';
import { quantileOfSorted } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import { sumOf } from '../stats/sum-of';
import { placesOf } from './places-of';
import { excluded, inMarket, outside, standings, textColumn } from './standing';

/** One row of the profile: a segment, a segment in one region, or all accounts. */
export interface ProfileRow {
  /** Null on the row of all segments. */
  readonly segment: string | null;
  /** Null on the rows of all regions. */
  readonly region: string | null;
  /** Accounts in the market that are confirmed here. */
  readonly accounts: number;
  /** With those that blanks leave open and that could belong here; never less than `accounts`. */
  readonly possibleAccounts: number;
  /** 0 to 1 of the accounts in the market; null where there are none. */
  readonly share: number | null;
  /** Sum, mean and median of the known values; null where none is known. */
  readonly value: number | null;
  readonly meanValue: number | null;
  readonly medianValue: number | null;
  /** How many of the accounts have a known value. */
  readonly valueKnown: number;
  /** 0 to 1 of the value in the market; null where that is not above 0. */
  readonly shareOfValue: number | null;
  /** Accounts of this segment that an exclusion takes; they are in no other figure of the row. */
  readonly excluded: number;
  /** Accounts of this segment outside the market; they are in no other figure of the row. */
  readonly outside: number;
}

interface Counts {
  readonly accounts: Uint32Array;
  readonly possible: Uint32Array;
  readonly excluded: Uint32Array;
  readonly outside: Uint32Array;
}

interface Cells {
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  /** The cell of each row: segment × number of regions + region. */
  readonly of: Uint32Array;
  readonly standing: Uint8Array;
}

function cellsOf(frame: Frame, segments: readonly string[], regions: readonly string[]): Cells {
  const segment = placesOf(frame, 'segment', segments);
  const region = placesOf(frame, 'region', regions);
  const wide = region.names.length;
  const of = new Uint32Array(frame.length);
  for (let row = 0; row < frame.length; row++) of[row] = segment.of[row]! * wide + region.of[row]!;
  return { segments: segment.names, regions: region.names, of, standing: standings(frame) };
}

function countCells(frame: Frame, { segments, regions, of, standing }: Cells): Counts {
  const size = segments.length * regions.length;
  const fresh = (): Uint32Array => new Uint32Array(size);
  const counts: Counts = { accounts: fresh(), possible: fresh(), excluded: fresh(), outside: fresh() };
  const lists: Uint32Array[] = [];
  lists[inMarket] = counts.accounts;
  lists[outside] = counts.outside;
  lists[excluded] = counts.excluded;
  const possible = textColumn(frame, 'possible segment');
  const places = placesOf(frame, 'possible segment', segments);
  for (let row = 0; row < frame.length; row++) {
    const cell = of[row]!;
    const accounts = frame.counted ? frame.counted.accounts[row]! : 1;
    lists[standing[row]!]![cell]! += accounts;
    if (standing[row] !== inMarket) continue;
    counts.possible[cell]! += accounts;
    if (!possible || possible.codes[row] === 0 || places.of[row]! >= segments.length) continue;
    const other = places.of[row]! * regions.length + (cell % regions.length);
    if (other !== cell) counts.possible[other]! += accounts;
  }
  return counts;
}

/** Known values of accounts in the market side by side, cell after cell; `starts` holds where each begins. */
function gatherValues(frame: Frame, valueField: string | null, { segments, regions, of, standing }: Cells) {
  const size = segments.length * regions.length;
  const starts = new Uint32Array(size + 1);
  const column = valueField === null ? undefined : frame.columns.get(valueField);
  if (column?.kind !== 'number') return { starts, values: new Float64Array(0) };
  const { values } = column;
  const counted = (row: number): boolean => standing[row] === inMarket && values[row] === values[row];
  for (let row = 0; row < frame.length; row++) if (counted(row)) starts[of[row]! + 1]!++;
  for (let cell = 0; cell < size; cell++) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  const gathered = new Float64Array(starts[size]!);
  for (let row = 0; row < frame.length; row++) if (counted(row)) gathered[next[of[row]!]!++] = values[row]!;
  return { starts, values: gathered };
}

/** Accounts in the market with a known value by cell, where rows stand for several; null where each is one. */
function countKnown(frame: Frame, valueField: string | null, { segments, regions, of, standing }: Cells) {
  const counts = valueField === null ? undefined : frame.counted?.known.get(valueField);
  if (!counts) return null;
  const known = new Uint32Array(segments.length * regions.length);
  for (let row = 0; row < frame.length; row++)
    if (standing[row] === inMarket) known[of[row]!]! += counts[row]!;
  return known;
}

const within = (list: Uint32Array, from: number, to: number): number =>
  list.subarray(from, to).reduce((sum, count) => sum + count, 0);

type ValueFigures = Pick<ProfileRow, 'value' | 'shareOfValue' | 'meanValue' | 'medianValue' | 'valueKnown'>;

/** What the accounts of several cells, from one to before another, are worth. */
function valueReader(
  frame: Frame,
  valueField: string | null,
  cells: Cells,
): (from: number, to: number) => ValueFigures {
  const { starts, values } = gatherValues(frame, valueField, cells);
  const knownCounts = countKnown(frame, valueField, cells);
  const total = sumOf(values);
  return (from, to) => {
    const known = sortNumbers(values.subarray(starts[from], starts[to]));
    const valueKnown = knownCounts ? within(knownCounts, from, to) : known.length;
    const value = known.length === 0 ? null : sumOf(known);
    return {
      value,
      shareOfValue: total > 0 ? (value ?? 0) / total : null,
      meanValue: value === null ? null : value / valueKnown,
      medianValue: value === null || knownCounts ? null : quantileOfSorted(known, 0.5),
      valueKnown,
    };
  };
}

/**
 * How many accounts and how much value each segment holds: a row for each segment in the given order, below it one
 * for each region, the row of all accounts last. Accounts outside the market or excluded are counted beside, and are
 * in no share and no value. The order of the accounts changes nothing, to the last digit. Rows that stand for several
 * accounts tell no median.
 * @param frame - with the columns segment, possible segment, region, layer and excluded
 * @param valueField - the money column that accounts are valued by; null where there is none
 * @param segments - in the order wanted; what only the accounts hold follows (Unknown among it)
 * @param regions - in the order wanted; what only the accounts hold follows
 */
export function profile(
  frame: Frame,
  valueField: string | null,
  segments: readonly string[],
  regions: readonly string[],
): readonly ProfileRow[] {
  const cells = cellsOf(frame, segments, regions);
  const counts = countCells(frame, cells);
  const size = cells.segments.length * cells.regions.length;
  const all = within(counts.accounts, 0, size);
  const valuesIn = valueReader(frame, valueField, cells);
  const rowOf = (segment: string | null, region: string | null, from: number, to: number): ProfileRow => {
    const accounts = within(counts.accounts, from, to);
    return {
      segment,
      region,
      accounts,
      possibleAccounts: within(counts.possible, from, to),
      share: all === 0 ? null : accounts / all,
      ...valuesIn(from, to),
      excluded: within(counts.excluded, from, to),
      outside: within(counts.outside, from, to),
    };
  };
  const wide = cells.regions.length;
  const rows = cells.segments.flatMap((segment, at) => [
    rowOf(segment, null, at * wide, (at + 1) * wide),
    ...cells.regions.map((region, place) => rowOf(segment, region, at * wide + place, at * wide + place + 1)),
  ]);
  // An account that could be in two segments is one account all the same.
  return [...rows, { ...rowOf(null, null, 0, size), possibleAccounts: all }];
}
