import type { Cell, Rows } from '#core';
import { isDayFormat } from '#core';
import type { Block } from '#panel';
import { rangeOf, stretches } from './block-range';
import { readPieces } from './read-pieces';
import { usedBlock } from './used-block';

/** The values of a sheet from A1 to its last filled cell. */
export async function readSheetValues(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  seen: SeenKinds = {},
): Promise<Rows> {
  const block = await usedBlock(context, worksheet);
  return block ? trimmed(await readBlockValues(context, worksheet, sheet, block, seen)) : [];
}

/** What was met among the values that were read. */
export interface SeenKinds {
  hasDays?: boolean;
}

/** Number formats of stretches of columns, by the column. */
type Formats = ReadonlyMap<number, { readonly range: Excel.Range; readonly at: number }>;

/** The values of a block: blank as null, numbers under a format of days as days, errors as their text. */
export async function readBlockValues(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
  seen: SeenKinds = {},
): Promise<readonly (readonly Cell[])[]> {
  const rows: Cell[][] = [];
  // Number formats are asked for where numbers stand; a column that has held one is asked for at once.
  const numeric = new Set<number>();
  const askFormats = (piece: Block, columns: Iterable<number>): Formats => {
    const formats = new Map<number, { range: Excel.Range; at: number }>();
    for (const { from, count } of stretches(columns)) {
      const range = rangeOf(worksheet, { ...piece, column: piece.column + from, columnCount: count });
      range.load('numberFormat');
      for (let at = 0; at < count; at++) formats.set(from + at, { range, at });
    }
    return formats;
  };
  const dayOf = (value: unknown, format: () => unknown): Cell => {
    const cell = cellOf(value, format);
    if (typeof cell === 'object' && cell !== null) seen.hasDays = true;
    return cell;
  };
  await readPieces(
    context,
    sheet,
    block,
    (piece) => ({ range: rangeOf(worksheet, piece).load('values'), formats: askFormats(piece, numeric) }),
    async ({ range, formats }, piece) => {
      const values = range.values as unknown[][];
      const fresh = columnsWithNumbers(values).filter((column) => !numeric.has(column));
      const more = askFormats(piece, fresh);
      if (more.size > 0) await context.sync();
      for (const column of fresh) numeric.add(column);
      values.forEach((cells, row) =>
        rows.push(cells.map((value, column) => dayOf(value, () => formatAt(formats, more, column, row)))),
      );
      return values;
    },
    bytesOfFormat,
  );
  return rows;
}

/** What the number format of a cell takes, if its column holds numbers. */
const bytesOfFormat = 10;

function formatAt(formats: Formats, more: Formats, column: number, row: number): unknown {
  const found = formats.get(column) ?? more.get(column);
  return found?.range.numberFormat[row]?.[found.at];
}

function columnsWithNumbers(values: readonly (readonly unknown[])[]): readonly number[] {
  const columnCount = values[0]?.length ?? 0;
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return columns.filter((column) => values.some((cells) => typeof cells[column] === 'number'));
}

/** A value as Excel gives it, as the ports hand it over. */
export function cellOf(value: unknown, format: () => unknown): Cell {
  if (typeof value === 'number') return isDayFormat(format()) ? { day: value } : value;
  if (typeof value === 'boolean') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** Without the blank rows and columns at the end: cells that were used and are empty now. */
export function trimmed(rows: readonly (readonly Cell[])[]): Rows {
  let [height, width] = [0, 0];
  rows.forEach((cells, row) => {
    let last = cells.length - 1;
    while (last >= 0 && cells[last] === null) last--;
    if (last >= 0) height = row + 1;
    width = Math.max(width, last + 1);
  });
  return rows.slice(0, height).map((cells) => (cells.length === width ? cells : cells.slice(0, width)));
}
