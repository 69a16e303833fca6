import type { WrittenCell } from '#core';
import type { Block } from '../wire/block';
import { rangeOf } from './block-range';
import { asText, plain } from './column-formats';
import type { Sheet } from './spreadsheet';
import { formulaOf, typedCells } from './typed-cells';

/**
 * Puts cells into a sheet that has room for them. Formats stand before the cells are typed, but for those of texts: where
 * everything is a text, numbers would become texts. Formulas are set apart, since only there Google reads them alike in every locale.
 */
export function putCells(
  sheet: Sheet,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
  formats: readonly (readonly string[])[] | null,
): void {
  if (block.rowCount === 0 || block.columnCount === 0) return;
  const typed = typedCells(sheet, block, cells);
  const range = rangeOf(sheet, block);
  if (formats) {
    range.setNumberFormats(
      formats.map((row) => row.map((format) => (isText(format) ? plain : format || plain))),
    );
  }
  range.setValues(typed);
  putFormulas(sheet, block, cells);
  if (formats?.some((row) => row.some(isText))) {
    range.setNumberFormats(formats.map((row) => row.map((format) => format || plain)));
  }
}

function isText(format: string): boolean {
  return format === asText;
}

/** Formulas that stand below each other are set in one go. */
function putFormulas(sheet: Sheet, block: Block, cells: readonly (readonly WrittenCell[])[]): void {
  for (let column = 0; column < block.columnCount; column++) {
    let run: string[] = [];
    for (let row = 0; row <= block.rowCount; row++) {
      const formula = formulaOf(cells[row]?.[column]);
      if (formula !== null) {
        run.push(formula);
        continue;
      }
      if (run.length > 0) {
        const at = { row: block.row + row - run.length, column: block.column + column };
        rangeOf(sheet, { ...at, rowCount: run.length, columnCount: 1 }).setFormulas(
          run.map((each) => [each]),
        );
      }
      run = [];
    }
  }
}
