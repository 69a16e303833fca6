import type { Column, Counted, Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import { rollUp, type RollUpRow } from '../market/roll-up';
import { unknownName } from '../segments/reserved-names';
import { inMarket, marketCount, standings } from '../segments/standing';
import { found, type Result } from '../values/problem';
import { regionsSeen, segmentOrder } from './guardrail-input';
import type { Run } from './run-result';

/** What a cell, a segment, a region or the whole market holds. */
export interface CoverageFigures {
  /** In the market and surely here. */
  readonly accounts: number;
  /** With those that a blank leaves open. */
  readonly possibleAccounts: number;
  /** Sums of the measures, in their order, each with the accounts that have no figure and add nothing. */
  readonly sums: readonly { readonly value: number; readonly unknown: number }[];
}

/** The accounts of the market by segment and region. */
export interface CoverageCells {
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  /** By place of the segment, then of the region; null where no account is or could be. */
  readonly cells: readonly (readonly (CoverageFigures | null)[])[];
  /** By place of the segment, over all regions. */
  readonly bySegment: readonly (CoverageFigures | null)[];
  /** By place of the region, over all segments. */
  readonly byRegion: readonly (CoverageFigures | null)[];
  readonly total: CoverageFigures;
}

/** The columns asked for, of the accounts in the market alone. */
function marketFrame(frame: Frame, measures: readonly string[]): Frame {
  const standing = standings(frame);
  const isIn = (_: number, row: number): boolean => standing[row] === inMarket;
  const columns = new Map<string, Column>();
  for (const name of ['segment', 'possible segment', 'region', ...measures]) {
    const column = frame.columns.get(name);
    if (column?.kind === 'number') columns.set(name, { ...column, values: column.values.filter(isIn) });
    else if (column?.kind === 'text') columns.set(name, { ...column, codes: column.codes.filter(isIn) });
    else if (column) columns.set(name, column);
  }
  const counted = frame.counted && countedIn(frame.counted, isIn);
  return { length: marketCount(standing), columns, ...(counted ? { counted } : {}) };
}

const countedIn = ({ accounts, known }: Counted, isIn: (_: number, row: number) => boolean): Counted => ({
  accounts: accounts.filter(isIn),
  known: new Map([...known].map(([name, counts]) => [name, counts.filter(isIn)])),
});

const figuresOf = ({ accounts, possibleAccounts, sums }: RollUpRow): CoverageFigures => ({
  accounts,
  possibleAccounts,
  sums: sums.map(({ value, unknown }) => ({ value, unknown })),
});

/** Every name that rows have for a key but those of an order, Unknown last. */
function othersOf(rows: readonly RollUpRow[], at: number, order: readonly string[]): readonly string[] {
  const known = new Set(order.map(fold));
  const seen = new Map(rows.flatMap(({ keys }) => (keys[at] ? [[fold(keys[at]), keys[at]] as const] : [])));
  const others = [...seen].filter(([name]) => !known.has(name) && name !== fold(unknownName));
  return [...others.map(([, name]) => name).sort(), ...(seen.has(fold(unknownName)) ? [unknownName] : [])];
}

const keyOf = (keys: readonly (string | null)[]): string => keys.map((key) => fold(key ?? '')).join('\n');

/**
 * How many accounts of the market each cell of segment and region holds, and what they are worth, with totals by segment, by
 * region and of all. The figures are those of `rollUp` over the accounts in the market: an account is surely in one cell.
 * @param run that was told segment, possible segment, region, layer, excluded and the measures
 * @param measures number columns: the value, whitespace
 */
export function coverageCells(run: Run, measures: readonly string[]): Result<CoverageCells> {
  const frame = marketFrame(run.frame, measures);
  const both = rollUp(frame, ['segment', 'region'], measures);
  const regional = rollUp(frame, ['region'], measures);
  if (!both.ok) return both;
  if (!regional.ok) return regional;
  const { rows } = both.value;
  const regionRows = regional.value.rows.flatMap((row) => (row.keys.length > 0 ? [row] : []));
  const order = segmentOrder(run.model);
  const segments = [...order, ...othersOf(rows, 0, order)];
  const held = new Set(regionRows.map(({ keys }) => keyOf(keys)));
  const regionNames = regionsSeen(run).filter(
    (region) => held.has(fold(region)) && fold(region) !== fold(unknownName),
  );
  const regions = [...regionNames, ...othersOf(regionRows, 0, regionNames)];
  const byKeys = new Map([
    ...rows.map((row) => [keyOf(row.keys), figuresOf(row)] as const),
    ...regionRows.map((row) => [keyOf([null, ...row.keys]), figuresOf(row)] as const),
  ]);
  const at = (...keys: readonly string[]) => byKeys.get(keyOf(keys)) ?? null;
  const total = at();
  if (!total) throw new Error('a roll-up without a total');
  return found({
    segments,
    regions,
    cells: segments.map((segment) => regions.map((region) => at(segment, region))),
    bySegment: segments.map((segment) => at(segment)),
    byRegion: regions.map((region) => at('', region)),
    total,
  });
}
