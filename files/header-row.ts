import { countKnownHeaders, isBlankCell, type Rows } from '#core';

/** A title, who asked and when, filters, a line of groups: more than this stands above no header. */
const ROWS_ABOVE = 20;

const filled = (row: Rows[number]): number => row.filter((cell) => !isBlankCell(cell)).length;

/**
 * The place of the header row of accounts: the first row, unless a later one fills more columns and names at least
 * twice as many fields (two more at least), which titles and merged cells above a header make it.
 * @param first the first row that holds anything
 */
export function headerRowOfAccounts(rows: Rows, first: number): number {
  const top = rows[first] ?? [];
  const known = countKnownHeaders(top);
  const width = filled(top);
  for (let at = first + 1; at < Math.min(rows.length, first + ROWS_ABOVE); at += 1) {
    const row = rows[at] ?? [];
    const cells = filled(row);
    if (cells <= width || cells < 2) continue;
    const named = countKnownHeaders(row);
    if (named >= known + 2 && named >= 2 * known && named * 2 >= cells) return at;
  }
  return first;
}
