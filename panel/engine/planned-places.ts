import type { Cell } from '#core';
import { nativeBlock } from '#core';
import { absolutePlace, blockText, parseBlock } from '../block';
import type { TablePlace } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import { ownSpillWidth } from './own-spill';
import type { OpenAccounts } from './session';
import type { WrittenResult } from './written-result';

/**
 * Values that stay until the next write, one formula that follows its accounts and its model, or formulas in every row
 * that follow their account and need no add-on.
 */
export type WriteAs = 'values' | 'live' | 'native';

/** One formula beside the accounts, and the cells that its answer takes. */
export interface PlannedFormula {
  readonly place: TablePlace;
  readonly formula: string;
}

/** Where columns of results go, and what of an earlier run goes away. */
export interface PlannedPlaces {
  /** The column of each result, from 0. */
  readonly at: readonly number[];
  readonly formula: PlannedFormula | null;
  /** Cells of an earlier run that are taken away first. */
  readonly clears: readonly TablePlace[];
  /** The formulas of an earlier run that stand beside the accounts. */
  readonly standing: Exclude<WriteAs, 'values'> | null;
}

/** The accounts as formulas read them: up to the last column of the user's. */
export function ownPlace({ place, headers, table }: OpenAccounts): TablePlace {
  const block = parseBlock(place.range);
  const last = headers.lastIndexOf(table.headers.at(-1) ?? '');
  return { ...place, range: blockText({ ...block, columnCount: last + 1 }) };
}

/**
 * Values stand in the columns of their names, or behind the last one; formulas of every row behind the user's last column,
 * and one formula for all behind that and one that stays empty.
 * @param beside the cells of the header row to the right of the accounts
 */
export function plannedPlaces(
  accounts: OpenAccounts,
  results: readonly WrittenResult[],
  as: WriteAs,
  beside: readonly Cell[],
  hasOverrides: boolean,
): PlannedPlaces {
  const { place, headers } = accounts;
  const block = parseBlock(place.range);
  const own = parseBlock(ownPlace(accounts).range);
  const part = (column: number, columnCount: number): readonly TablePlace[] =>
    columnCount > 0 ? [{ sheet: place.sheet, range: blockText({ ...block, column, columnCount }) }] : [];
  const spilled = ownSpillWidth(beside);
  const afterBlock = block.column + block.columnCount;
  const oldSpill = part(afterBlock + 1, spilled);
  const native = nativeBlock(headers);
  const standing = spilled > 0 ? 'live' : native ? 'native' : null;
  if (as === 'values') {
    // Behind columns of the user's own the formulas stay: without them the table would fall into two.
    const isLast = native?.end === headers.length;
    const kept = native && isLast ? headers.slice(0, native.from) : headers;
    const oldNative = part(block.column + kept.length, headers.length - kept.length);
    const at = valueColumns(results, kept, block.column);
    return { at, formula: null, clears: [...oldNative, ...oldSpill], standing };
  }
  const behind = own.column + own.columnCount;
  const clears = [...part(behind, afterBlock - behind), ...oldSpill];
  const from = as === 'native' ? behind : behind + 1;
  const at = results.map((_, index) => from + index);
  const [whole] = part(from, results.length);
  if (as === 'native' || !whole) return { at, formula: null, clears, standing };
  const formula = formulaFor(ownPlace(accounts), results, hasOverrides);
  return { at, formula: { place: whole, formula }, clears, standing };
}

function valueColumns(
  results: readonly WrittenResult[],
  headers: readonly string[],
  first: number,
): readonly number[] {
  const taken = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = header.trim().toLowerCase();
    if (!taken.has(name)) taken.set(name, first + index);
  });
  let next = first + headers.length;
  return results.map(({ header }) => taken.get(header.toLowerCase()) ?? next++);
}

function formulaFor(accounts: TablePlace, results: readonly WrittenResult[], hasOverrides: boolean): string {
  const columns = results.map(({ key }) => key).join('; ');
  const given = [absolutePlace(accounts), modelPlace.name, '', `"${columns}"`];
  return `=SEGMENT_TABLE(${[...given, ...(hasOverrides ? [overridesPlace.name] : [])].join(', ')})`;
}
