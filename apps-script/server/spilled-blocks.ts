import type { Block } from '../wire/block';
import { filledBlock, rangeOf } from './block-range';
import { recall } from './sheet-memory';
import type { Sheet } from './spreadsheet';

/**
 * The cells that formulas of ours fill beside their own, on a sheet that was said to have such formulas in its first rows:
 * Google does not say where a result goes. One that has no room fills nothing.
 */
export function spilledBlocks(sheet: Sheet): readonly Block[] {
  const headingRows = Number(recall(sheet, 'spills') ?? 0);
  const filled = filledBlock(sheet);
  if (headingRows === 0 || filled.rowCount === 0) return [];
  const values: unknown[][] = rangeOf(sheet, filled).getValues();
  const rowCount = Math.min(headingRows, filled.rowCount);
  const formulas = rangeOf(sheet, { ...filled, rowCount }).getFormulas();
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const shown = String(values[row]?.[column] ?? '');
      if (formula === '' || shown === '' || shown.startsWith('#')) return [];
      return [spillOf(values, formulas, row, column)];
    }),
  );
}

function spillOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  row: number,
  column: number,
): Block {
  const isFilled = (down: number, across: number) => (values[down]?.[across] ?? '') !== '';
  let columnCount = 1;
  while (isFilled(row, column + columnCount) && formulas[row]?.[column + columnCount] === '') columnCount++;
  const across = Array.from({ length: columnCount }, (_, place) => column + place);
  let rowCount = 1;
  while (across.some((place) => isFilled(row + rowCount, place))) rowCount++;
  return { row, column, rowCount, columnCount };
}
