import type { WrittenCell } from '#core';
import { typedText } from '#core';
import type { Block } from '../wire/block';
import { placeText } from './block-range';
import { refuse } from './refusal';
import type { Sheet } from './spreadsheet';

/** So many characters fit into a cell. */
const longestText = 50_000;

/** What `setValues` takes. */
export type Typed = string | number | boolean;

/** Cells as Google takes them, as many as the block has, without their formulas; a text that no cell holds is refused. */
export function typedCells(
  sheet: Sheet,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
): Typed[][] {
  return Array.from({ length: block.rowCount }, (_, row) =>
    Array.from({ length: block.columnCount }, (__, column) => {
      const cell = cells[row]?.[column] ?? null;
      const text = typeof cell === 'string' ? cell : (formulaOf(cell) ?? '');
      if (text.length > longestText) {
        const at = { row: block.row + row, column: block.column + column, rowCount: 1, columnCount: 1 };
        refuse('textTooLong', { cell: placeText(sheet, at), length: text.length, most: longestText });
      }
      return typedCell(cell);
    }),
  );
}

function typedCell(cell: WrittenCell): Typed {
  if (cell === null) return '';
  if (typeof cell === 'string') return typedText(cell);
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? cell.day : '';
}

/** The formula of a cell; null where it has none. */
export function formulaOf(cell: WrittenCell | undefined): string | null {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null;
}
