import type { WriteSheet } from 'hucre/xlsx';
import { headerRow, type Sheet } from '#core';

type RowHeights = NonNullable<WriteSheet['rowDefs']>;

/** The height of one line of the usual font, in points. */
const LINE = 15;
/** Excel's own limit is 409 points. */
const MOST_LINES = 27;
/** A column's width is counted in digits, and letters are narrower in the mean. */
const LETTERS = 1.1;

/**
 * How many lines a text takes in a column, broken between words.
 * @param width in characters
 */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        own += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
    }
    return lines + own;
  }, 0);
}

/**
 * The heights of rows whose texts are broken into lines, and of a header that is wider than its column: not every
 * reader of the file works them out. Rows of one line are left to the reader.
 */
export function fileRowHeights(sheet: Sheet): RowHeights {
  const heights: RowHeights = new Map();
  const top = headerRow(sheet) - 1;
  const tall = (row: number, lines: number): void => {
    if (lines > 1) heights.set(row, { height: Math.min(lines, MOST_LINES) * LINE });
  };
  const headers = sheet.columns.map(({ header, width }) =>
    width === undefined ? 1 : linesOf(header, width),
  );
  tall(top, Math.max(1, ...headers));
  const wrapped = sheet.columns.flatMap(({ wrap, width }, column) =>
    wrap && width !== undefined ? [{ column, width: width * LETTERS }] : [],
  );
  if (wrapped.length === 0) return heights;
  sheet.rows.forEach((cells, row) => {
    const lines = wrapped.map(({ column, width }) => {
      const cell = cells[column];
      return typeof cell === 'string' ? linesOf(cell, width) : 1;
    });
    tall(top + 1 + row, Math.max(...lines));
  });
  return heights;
}
