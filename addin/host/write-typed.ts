import type { Block } from '#panel';
import { everyCell, rangeOf } from './block-range';
import type { Typed } from './kept-cells';
import { bytesAtOnce, rowBytes, valueBytes } from './row-pace';

/** A number format for all cells of a column, for each of its rows (null leaves it), or none. */
export type ColumnFormat = string | readonly (string | null)[] | undefined;

/**
 * Writes a block in pieces of whole rows, calculation suspended in each (drawing is not: the window would flicker, piece by
 * piece). Formats stand before the cells are typed, but for those of texts: where Excel takes everything for a text,
 * numbers and formulas would become texts.
 */
export async function writeTyped(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
  typed: readonly (readonly Typed[])[],
  formats: readonly ColumnFormat[],
): Promise<void> {
  for (let from = 0; from < typed.length;) {
    const count = rowsThatFit(typed, formats, from);
    const piece = { ...block, row: block.row + from, rowCount: count };
    context.workbook.application.suspendApiCalculationUntilNextSync();
    formats.forEach((format, column) => {
      const own = { ...piece, column: block.column + column, columnCount: 1 };
      if (format !== undefined) formatColumn(worksheet, own, sliceOf(format, from, count), 'before');
    });
    rangeOf(worksheet, piece).formulas = typed.slice(from, from + count) as Typed[][];
    formats.forEach((format, column) => {
      const own = { ...piece, column: block.column + column, columnCount: 1 };
      if (format !== undefined) formatColumn(worksheet, own, sliceOf(format, from, count), 'after');
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one piece is all that Excel takes at once
    await context.sync();
    from += count;
  }
}

const asText = '@';
const plain = 'General';

function formatColumn(
  worksheet: Excel.Worksheet,
  column: Block,
  format: string | readonly (string | null)[],
  when: 'before' | 'after',
): void {
  if (when === 'after' && format !== asText && !(typeof format === 'object' && format.includes(asText)))
    return;
  const shown = (each: string | null) => (when === 'before' && each === asText ? plain : each);
  const range = rangeOf(worksheet, column);
  if (typeof format === 'string') range.numberFormat = everyCell(shown(format));
  else range.numberFormat = format.map((each) => [shown(each)]);
}

function sliceOf(format: NonNullable<ColumnFormat>, from: number, count: number) {
  return typeof format === 'string' ? format : format.slice(from, from + count);
}

function rowsThatFit(
  typed: readonly (readonly Typed[])[],
  formats: readonly ColumnFormat[],
  from: number,
): number {
  let [bytes, count] = [0, 0];
  while (from + count < typed.length) {
    bytes += rowBytes(typed[from + count] ?? []);
    for (const format of formats) {
      if (typeof format === 'object') bytes += 4 + valueBytes(format[from + count] ?? null);
    }
    if (bytes > bytesAtOnce && count > 0) break;
    count++;
  }
  return count;
}
