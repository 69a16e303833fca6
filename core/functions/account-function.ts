import { cellsOf } from '../expr/cells-of';
import { columnOf, run } from '../model/run';
import type { Cell } from '../values/cell';
import { found, refused } from '../values/problem';
import { accountParams, headersParam, overridesParam } from './account-params';
import type { AccountsArgument } from './accounts-argument';
import { defineFunction, type Example, type FunctionDefinition } from './define-function';
import { worthProblems } from './worth-unsaid';

/** A blank on the sheet; a null would be shown as 0. */
const BLANK = '';

/** Different rows that are told apart. */
const MOST_SHARED = 65_536;

/** Gives a row of one cell, the same row for the same cell: to make a row an account would cost more than the answers. */
function rowsOfOne(): (cell: Cell) => Cell[] {
  const rows = new Map<Cell, Cell[]>();
  return (cell) => {
    const known = rows.get(cell);
    if (known) return known;
    const fresh = [cell];
    if (rows.size < MOST_SHARED) rows.set(cell, fresh);
    return fresh;
  };
}

/**
 * One row an account, in the shape that the block came in: the column names first where the block had its header, an
 * empty text for a blank row. Accounts with the same single cell share a row: a host reads rows and does not write to them.
 * @param cells one function a column, from the place of an account to its cell; null is shown as the empty text
 */
export function accountGrid(
  accounts: AccountsArgument,
  names: readonly string[],
  cells: readonly ((place: number) => Cell)[],
): Cell[][] {
  const rowOfOne = rowsOfOne();
  const [only] = cells.length === 1 ? cells : [];
  const grid: Cell[][] = accounts.headed ? [[...names]] : [];
  for (let row = 0; row < accounts.rowCount; row++) {
    const place = accounts.places ? (accounts.places[row] ?? -1) : row;
    if (only) grid.push(rowOfOne(place < 0 ? BLANK : (only(place) ?? BLANK)));
    else grid.push(place < 0 ? cells.map(() => BLANK) : cells.map((cell) => cell(place) ?? BLANK));
  }
  return grid;
}

/**
 * Declares a function that gives one computed column, one row an account. Where the column is one of worth and the model
 * says nothing of it, a problem says what is missing.
 */
export function defineAccountFunction(definition: {
  readonly name: string;
  readonly summary: string;
  readonly column: string;
  readonly unit?: string;
  readonly examples: readonly Example[];
}): FunctionDefinition {
  const { name, summary, column, unit, examples } = definition;
  return defineFunction({
    name,
    summary,
    params: { ...accountParams, headers: headersParam, overrides: overridesParam },
    returns: { shape: 'accounts', ...(unit === undefined ? {} : { unit }) },
    examples,
    compute({ accounts, model, overrides = [] }) {
      const unsaid = worthProblems(model, column);
      if (unsaid.length > 0) return refused(unsaid);
      const done = run(accounts.table, model, { overrides, wanted: [column] });
      if (!done.ok) return done;
      const cells = cellsOf(columnOf(done.value.frame, column));
      return found(accountGrid(accounts, [column], [cells]), done.notices);
    },
  });
}
