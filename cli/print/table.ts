import type { Page } from './page';
import { cutText } from './page';

/** One column of a printed table. */
export interface PrintedColumn {
  readonly header: string;
  readonly width: number;
  readonly right?: boolean;
}

function aligned(text: string, { width, right }: PrintedColumn): string {
  const cut = cutText(text, width);
  return right ? cut.padStart(width) : cut.padEnd(width);
}

/**
 * Prints rows in columns, two blanks before the first and between them.
 * @param paint styles the text of a cell once it is aligned
 */
export function printTable(
  page: Page,
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  paint: (text: string, column: number, row: number) => string = (text) => text,
): void {
  const header = columns.map((column) => aligned(column.header, column)).join('  ');
  page.line(`  ${page.dim(header.trimEnd())}`);
  rows.forEach((row, at) => {
    const cells = columns.map((column, place) => paint(aligned(row[place] ?? '', column), place, at));
    page.line(`  ${cells.join('  ')}`);
  });
}
