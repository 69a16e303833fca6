import type { WrittenCell } from '#core';
import { typedText } from '#core';
import type { Block } from '#panel';
import { blockText, hostProblems, hostRefusal } from '#panel';
import type { Typed } from './kept-cells';

/** So many characters fit into a cell. */
const longestText = 32_767;

/** Cells as Excel takes them, as many rows and columns as the block has; a text that no cell holds is refused. */
export function typedCells(
  sheet: string,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
): readonly (readonly Typed[])[] {
  return Array.from({ length: block.rowCount }, (_, row) =>
    Array.from({ length: block.columnCount }, (_, column) => {
      const cell = cells[row]?.[column] ?? null;
      if (typeof cell === 'string' && cell.length > longestText) {
        const at = { row: block.row + row, column: block.column + column, rowCount: 1, columnCount: 1 };
        const place = `${sheet}!${blockText(at)}`;
        throw hostRefusal(hostProblems.textTooLong({ cell: place, length: cell.length, most: longestText }));
      }
      return typedCell(cell);
    }),
  );
}

function typedCell(cell: WrittenCell): Typed {
  if (cell === null) return '';
  if (typeof cell === 'string') return typedText(cell);
  if (typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.formula : cell.day;
}
