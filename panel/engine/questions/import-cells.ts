import type { Cell, GonePolicy, Model } from '#core';
import { cellAt, fold, isBlankCell, missingHeader } from '#core';
import { blockText, parseBlock } from '../../block';
import type { Question } from '../question';
import { accountTexts } from '../account-texts';
import { openAccounts } from '../session';

/** A run of cells of one column, or a row of them, on its way to the sheet. */
export interface ImportCells {
  readonly range: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Everything that an import writes. */
export interface ImportWriting {
  readonly sheet: string;
  /** The block that the accounts stand in, before and after. */
  readonly range: string;
  readonly rangeAfter: string;
  /** Headers of columns that change, and of new ones. */
  readonly changedHeaders: readonly string[];
  readonly newHeaders: readonly string[];
  readonly pieces: readonly ImportCells[];
  /** Cells that have to be blank: they stand below or beside the accounts. */
  readonly blanks: readonly string[];
}

/** Where changed cells go: one run for cells below one another. */
function runsOf(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>): readonly ImportCells[] {
  return [...cells].flatMap(([column, byRow]) => {
    const rows = [...byRow.keys()].sort((one, other) => one - other);
    const runs: { row: number; cells: Cell[][] }[] = [];
    for (const row of rows) {
      const last = runs.at(-1);
      const cell = [byRow.get(row) ?? null];
      if (last && last.row + last.cells.length === row) last.cells.push(cell);
      else runs.push({ row, cells: [cell] });
    }
    return runs.map((run) => ({
      range: blockText({ row: run.row, column, rowCount: run.cells.length, columnCount: 1 }),
      cells: run.cells,
    }));
  });
}

const rowsAtOnce = 1_000;

/**
 * The cells that the prepared import writes: only those that change, new columns beside the accounts and new accounts below
 * them. Formulas and columns of the user's that the import says nothing of are not touched.
 */
export const importCells: Question<
  { readonly model: Model; readonly gone: Exclude<GonePolicy, 'delete'>; readonly mark: string },
  ImportWriting | null
> = (session, { model, gone, mark }) => {
  const accounts = openAccounts(session);
  const merge = session.import?.prepared;
  if (!merge) return null;
  const { place, headers: standing, table } = accounts;
  const block = parseBlock(place.range);
  const { sheetRowOf } = accountTexts(accounts, model);
  const isMarked = gone === 'mark' && merge.gone.length > 0;
  const markAt = standing.findIndex((header) => fold(header) === fold(missingHeader));
  const fresh = merge.headers.slice(table.headers.length);
  const newHeaders = isMarked && markAt < 0 ? [...fresh, missingHeader] : fresh;
  const placeOf = (header: string): number => {
    const at = standing.findIndex((each) => fold(each) === fold(header));
    return block.column + (at >= 0 ? at : standing.length + newHeaders.indexOf(header));
  };
  const places = merge.headers.map(placeOf);
  const cells = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell) => {
    const held = cells.get(column) ?? new Map<number, Cell>();
    cells.set(column, held);
    held.set(row, cell);
  };
  newHeaders.forEach((header) => put(block.row, placeOf(header), header));
  for (const { row, cells: changed } of merge.changed)
    for (const { column, after } of changed) put(sheetRowOf(row), places[column] ?? 0, after);
  if (isMarked) for (const row of merge.gone) put(sheetRowOf(row), placeOf(missingHeader), mark);
  if (markAt >= 0) {
    const marked = table.headers.findIndex((header) => fold(header) === fold(missingHeader));
    const isGone = new Set(merge.gone);
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!isGone.has(row) && !isBlankCell(cellAt(table, row, marked)))
        put(sheetRowOf(row), placeOf(missingHeader), null);
    }
  }
  const width = standing.length + newHeaders.length;
  const bottom = block.row + block.rowCount;
  const below: ImportCells[] = [];
  for (let from = 0; from < merge.added.length; from += rowsAtOnce) {
    const rows = merge.added.slice(from, from + rowsAtOnce).map((added) => {
      const row = new Array<Cell>(width).fill(null);
      added.forEach((cell, column) => (row[(places[column] ?? 0) - block.column] = cell));
      return row;
    });
    const range = { row: bottom + from, column: block.column, rowCount: rows.length, columnCount: width };
    below.push({ range: blockText(range), cells: rows });
  }
  const after = {
    ...block,
    rowCount: block.rowCount + merge.added.length,
    columnCount: Math.max(block.columnCount, width),
  };
  const changedColumns = new Set(merge.changed.flatMap((row) => row.cells.map(({ column }) => column)));
  return {
    sheet: place.sheet,
    ...{ range: place.range, rangeAfter: blockText(after), newHeaders },
    changedHeaders: [
      ...[...changedColumns]
        .map((column) => merge.headers[column] ?? '')
        .filter((header) => standing.includes(header)),
      ...(markAt >= 0 ? [standing[markAt]!] : []),
    ],
    pieces: [...runsOf(cells), ...below],
    blanks: [
      ...(merge.added.length > 0
        ? [blockText({ row: bottom, column: block.column, rowCount: merge.added.length, columnCount: width })]
        : []),
      ...(newHeaders.length > 0
        ? [
            blockText({
              ...{ row: block.row, column: block.column + standing.length },
              ...{ rowCount: block.rowCount, columnCount: newHeaders.length },
            }),
          ]
        : []),
    ],
  };
};
