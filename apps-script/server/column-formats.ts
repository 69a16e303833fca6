import type { WrittenCell } from '#core';
import { isDay, isDayFormat, staysText } from '#core';

const dayFormat = 'yyyy-mm-dd';
export const asText = '@';
export const plain = 'General';

/**
 * The number formats that a block of cells is written with; null where all cells keep theirs. Rows of headings keep theirs, a
 * column with a format has it, and a day has a format of days everywhere. Where nothing is said of a column its cells keep what
 * they have, unless a number would be shown as a day or a text by it.
 * @param standing reads the formats that the cells have
 */
export function writtenFormats(
  cells: readonly (readonly WrittenCell[])[],
  said: readonly (string | null)[],
  headingRows: number,
  standing: () => readonly (readonly string[])[],
): readonly (readonly string[])[] | null {
  const isSaid = said.map((format) => format !== null);
  const hasNeed = cells.some((row) => row.some((cell, column) => !isSaid[column] && needsFormat(cell)));
  const hasSaid = isSaid.includes(true) && cells.length > headingRows;
  if (!hasNeed && !hasSaid) return null;
  const isFull = headingRows === 0 && !isSaid.includes(false);
  const held = isFull ? [] : standing();
  return cells.map((row, at) =>
    said.map((format, column) => {
      const cell = row[column] ?? null;
      const now = held[at]?.[column] || plain;
      if (format !== null && at >= headingRows)
        return isDay(cell) && !isDayFormat(format) ? dayFormat : format;
      return keptFormat(cell, now);
    }),
  );
}

function needsFormat(cell: WrittenCell): boolean {
  return typeof cell === 'number' || isDay(cell) || (typeof cell === 'string' && !staysText(cell));
}

function keptFormat(cell: WrittenCell, standing: string): string {
  if (isDay(cell)) return isDayFormat(standing) ? standing : dayFormat;
  if (typeof cell === 'number') return standing === asText || isDayFormat(standing) ? plain : standing;
  return standing;
}
