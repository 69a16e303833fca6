import { columnLetters, columnOfLetters, sheetPrefix } from '#core';

/** A rectangle of cells; row and column count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `A1:T2001`, or `C5` for one cell. */
export function blockText({ row, column, rowCount, columnCount }: Block): string {
  const first = columnLetters(column) + (row + 1);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** Reads `A1:T2001`, `$A$1`; what is no address is an error of ours, since hosts hand addresses over. */
export function parseBlock(text: string): Block {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = parseAddress(first, text);
  const to = parseAddress(last, text);
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
}

function parseAddress(text: string, whole: string): { row: number; column: number } {
  const parts = /^([A-Z]{1,3})([0-9]{1,7})$/i.exec(text);
  if (!parts?.[1] || !parts[2]) throw new Error(`"${whole}" is not a range of cells`);
  return { row: Number(parts[2]) - 1, column: columnOfLetters(parts[1]) };
}

/** The range from A1 that holds these rows. */
export function wholeRange(rows: readonly (readonly unknown[])[]): string {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return blockText({ row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount });
}

/** `'Accounts'!$A$1:$T$2001`: a place as formulas and names refer to it, wherever they stand. */
export function absolutePlace({ sheet, range }: { readonly sheet: string; readonly range: string }): string {
  const absolute = blockText(parseBlock(range)).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return sheetPrefix(sheet) + absolute;
}
