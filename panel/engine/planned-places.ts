import type { Cell, Report } from '#core';
import type { Block } from '../block';
import { absolutePlace, blockText, parseBlock } from '../block';
import type { TablePlace } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import { ownSpillWidth } from './own-spill';
import type { OpenAccounts } from './session';

/** Values that stay until the next write, or one formula that follows its accounts and its model. */
export type WriteAs = 'values' | 'live';

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
}

/** The accounts as formulas read them: up to the last column of the user's. */
export function ownPlace({ place, headers, table }: OpenAccounts): TablePlace {
  const block = parseBlock(place.range);
  const last = headers.lastIndexOf(table.headers.at(-1) ?? '');
  return { ...place, range: blockText({ ...block, columnCount: last + 1 }) };
}

/**
 * Values stand in the columns of their names, or behind the last one; a formula stands behind the user's last column and one
 * that stays empty.
 * @param beside the cells of the header row to the right of the accounts
 */
export function plannedPlaces(
  accounts: OpenAccounts,
  { results }: Pick<Report, 'results'>,
  as: WriteAs,
  beside: readonly Cell[],
  hasOverrides: boolean,
): PlannedPlaces {
  const { place, headers } = accounts;
  const block = parseBlock(place.range);
  const own = parseBlock(ownPlace(accounts).range);
  const part = (part: Partial<Block>): TablePlace => ({
    sheet: place.sheet,
    range: blockText({ ...block, ...part }),
  });
  const spilled = ownSpillWidth(beside);
  const afterBlock = block.column + block.columnCount;
  const oldSpill = spilled > 0 ? [part({ column: afterBlock + 1, columnCount: spilled })] : [];
  if (as === 'values') return { at: valueColumns(results, headers, block), formula: null, clears: oldSpill };
  const behind = own.column + own.columnCount;
  const from = behind + 1;
  const oldValues = afterBlock > behind ? [part({ column: behind, columnCount: afterBlock - behind })] : [];
  return {
    at: results.map((_, index) => from + index),
    formula: {
      place: part({ column: from, columnCount: results.length }),
      formula: formulaFor(ownPlace(accounts), results, hasOverrides),
    },
    clears: [...oldValues, ...oldSpill],
  };
}

function valueColumns(results: Report['results'], headers: readonly string[], block: Block) {
  const taken = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = header.trim().toLowerCase();
    if (!taken.has(name)) taken.set(name, block.column + index);
  });
  let next = block.column + block.columnCount;
  return results.map(({ header }) => taken.get(header.toLowerCase()) ?? next++);
}

function formulaFor(accounts: TablePlace, results: Report['results'], hasOverrides: boolean): string {
  const columns = results.map(({ key }) => key).join('; ');
  const given = [absolutePlace(accounts), modelPlace.name, '', `"${columns}"`];
  return `=SEGMENT_TABLE(${[...given, ...(hasOverrides ? [overridesPlace.name] : [])].join(', ')})`;
}
